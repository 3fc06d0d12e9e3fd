package io.github.copydesk.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.copydesk.format.Formats;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class KeyTest {
    private static final Rule GLUED = new Rule("glued-name", "Names run together", Severity.ERROR, "");

    @Test
    void knowsAFindingByItsTextAndFourWordsOnEitherSide() {
        assertEquals(
                new Key("a.md", "glued-name", "stayed in port said", "KiyoshiTakenaka", "on friday morning at"),
                key("Most boats stayed in port, said\nKiyoshiTakenaka on Friday morning, at sea.", "KiyoshiTakenaka"));
    }

    @Test
    void looksNoFurtherThanTheBlock() {
        assertEquals(
                new Key("a.md", "glued-name", "by", "KiyoshiTakenaka", ""),
                key("It rained.\n\nBy KiyoshiTakenaka\n\nIt rained.", "KiyoshiTakenaka"));
    }

    @Test
    void staysWhereLinesAndPunctuationMove() {
        String text = "He met “KiyoshiTakenaka” in Oslo.";
        assertEquals(key(text, "KiyoshiTakenaka"), key("New lead.\r\n\r\n" + text, "KiyoshiTakenaka"));
        assertEquals(key(text, "KiyoshiTakenaka"), key("He  met 'KiyoshiTakenaka',\n in Oslo!", "KiyoshiTakenaka"));
    }

    @Test
    void staysWhereAccentsAreWrittenApart() {
        String text = "René sailed as KiyoshiTakenaka did; the café was shut.";
        assertEquals(key(text, "KiyoshiTakenaka"), key(apart(text), "KiyoshiTakenaka"));
        assertEquals(key(text, "café was"), key(apart(text), apart("café was")));
    }

    private static String apart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    @Test
    void keepsTheEndsOfALongTextAndSeparatesItFromOthersWithTheSameEnds() {
        String words =
                "one two three four five six seven eight nine ten ".repeat(8).strip();
        String other = words.replaceFirst("(ten one.*?)two", "$1zwei");
        assertEquals(
                "one two three four five six seven eight nine ten one two thr … "
                        + "ht nine ten one two three four five six seven eight nine ten",
                key(words, words).text().replaceFirst(" \\([0-9a-f]{16}\\)$", ""));
        assertNotEquals(key(words, words), key(other, other));
    }

    @Test
    void isMadeForTenThousandFindingsInNoTime() {
        String source = "Boats stayed in port.\n\n".repeat(10_000);
        Document document = new Formats().read("a.txt", source, "en-US");
        List<Finding> findings = Stream.iterate(0, at -> at + 23)
                .limit(10_000)
                .map(at -> GLUED.finding(new Span(at, at + 5), ""))
                .toList();
        assertEquals(10_000, Key.of(document, findings).size());
    }

    private static Key key(String source, String text) {
        Document document = new Formats().read("a.md", source, "en-US");
        int start = source.indexOf(text);
        return Key.of(document, List.of(GLUED.finding(new Span(start, start + text.length()), "")))
                .get(0);
    }
}
