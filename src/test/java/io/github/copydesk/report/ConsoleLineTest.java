package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.results.Finding;
import io.github.copydesk.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleLineTest {
    private final Document article = Samples.document("g7.txt", "One line.\n\nReporting by KiyoshiTakenaka\n");
    private final Finding glued =
            Samples.finding(Samples.GLUED, article, "KiyoshiTakenaka", "'KiyoshiTakenaka' is two names run together");

    @Test
    void saysWhereWhatAndWhatToWrite() {
        assertEquals(
                "content/g7.txt:3:14: 'KiyoshiTakenaka' is two names run together; write 'Kiyoshi Takenaka' [glued-name]",
                ConsoleLine.of("content", article, glued.withReplacement("Kiyoshi Takenaka")));
    }

    @Test
    void givesNoAdviceWithoutAReplacement() {
        assertEquals(
                "g7.txt:3:14: 'KiyoshiTakenaka' is two names run together [glued-name]",
                ConsoleLine.of("", article, glued));
    }

    @Test
    void beginsWithThePathOfTheArticleInAProjectThatIsItsOwnContentDirectory() {
        assertTrue(ConsoleLine.of(".", article, glued).startsWith("g7.txt:3:14: "));
    }

    @Test
    void offersThreeReplacementsAtMost() {
        assertEndsWith("; write 'a' or 'b' [glued-name]", glued.withReplacements(List.of("a", "b")));
        assertEndsWith("; write 'a', 'b' or 'c' [glued-name]", glued.withReplacements(List.of("a", "b", "c", "d")));
    }

    @Test
    void takesOutWhatIsReplacedByNothing() {
        assertEndsWith("together; remove it [glued-name]", glued.withReplacement(""));
        assertEndsWith("together; remove it or write 'a' [glued-name]", glued.withReplacements(List.of("", "a")));
    }

    @Test
    void doesNotRepeatAMessageThatSaysWhatToWrite() {
        for (String message : List.of(
                "write 'Kiyoshi Takenaka' instead of 'KiyoshiTakenaka'", "Prefer “Kiyoshi Takenaka” in credits.")) {
            assertEndsWith(message + " [glued-name]", said(message, "Kiyoshi Takenaka"));
        }
        assertEndsWith("; write 'Kiyoshi Takenaka' [glued-name]", said("not Kiyoshi Takenaka", "Kiyoshi Takenaka"));
        assertEndsWith(
                "; write 'Kiyoshi Takenaka' [glued-name]",
                said("'KiyoshiTakenaka' stands for 'Kiyoshi Takenaka'", "Kiyoshi Takenaka"));
        assertEndsWith("; write 'a' [glued-name]", said("'aa'", "a"));
    }

    @Test
    void advisesInASentenceAfterAQuestion() {
        assertEndsWith(
                "Did you mean another word? Write 'a' or 'b' [glued-name]",
                Samples.finding(Samples.GLUED, article, "KiyoshiTakenaka", "Did you mean another word?")
                        .withReplacements(List.of("a", "b")));
        assertEndsWith("twice! Remove it [glued-name]", said("It is there twice!", ""));
    }

    private Finding said(String message, String replacement) {
        return Samples.finding(Samples.GLUED, article, "KiyoshiTakenaka", message)
                .withReplacement(replacement);
    }

    @Test
    void cutsALongQuoteInItsMiddle() {
        String words = "one two ".repeat(100).strip();
        Document article = Samples.document("a.txt", words);
        String line = ConsoleLine.of(
                "", article, Samples.finding(Samples.CHROME, article, words, "'" + words + "' is left over"));
        assertTrue(line.contains(" … ") && line.endsWith("' is left over [leftover-chrome]"), line);
        assertTrue(line.length() < 140, line);
    }

    @Test
    void staysOneLineOfVisibleCharacters() {
        String evil = "a\u001b[31m\nb\u2028c\u202Ed\u0000\r\ne\uD83D\uDEA2";
        Document article = Samples.document("x\ny.txt", evil);
        assertEquals(
                "x y.txt:1:1: 'a␛[31m b c<U+202E>d␀ e🚢' is odd; write 'f g' [leftover-chrome]",
                ConsoleLine.of(
                        "",
                        article,
                        Samples.finding(Samples.CHROME, article, evil, "'" + evil + "' is odd")
                                .withReplacement("f\ng")));
    }

    private void assertEndsWith(String end, Finding finding) {
        String line = ConsoleLine.of("content", article, finding);
        assertTrue(line.endsWith(end), line);
    }
}
