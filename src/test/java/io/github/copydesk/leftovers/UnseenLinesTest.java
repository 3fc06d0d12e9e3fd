package io.github.copydesk.leftovers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.check.LeftoverChromeCheck;
import io.github.copydesk.check.LeftoverLinkCheck;
import io.github.copydesk.check.RepeatedPromoCheck;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the rules fare on lines that no list of theirs has as they stand. */
class UnseenLinesTest {
    private static final Path LINES = Path.of("src/test/resources/leftovers");
    private static final String PROSE =
            "The ferry to Lindholm was late again on Friday, and the port could not say why it"
                    + " had taken so long to find a second captain.";

    @Test
    void mostLinesOfPagesAreFoundAmongParagraphs() throws IOException {
        List<String> lines = Stream.of(lines("chrome.en.txt"), lines("chrome-more.en.txt"))
                .flatMap(List::stream)
                .toList();
        List<String> missed =
                lines.stream().filter(Predicate.not(UnseenLinesTest::isFound)).toList();
        assertTrue(missed.size() <= lines.size() * 0.03, missed.size() + " of " + lines.size() + " missed: " + missed);
    }

    /** Written after the list, and no miss among them was corrected: 37 of 45 are found, 28 before order counted. */
    @Test
    void fourOfFiveHeldOutLinesAreFoundEvenFarFromHeadAndTail() throws IOException {
        List<String> lines = lines("held-out.en.txt");
        List<String> missed =
                lines.stream().filter(Predicate.not(UnseenLinesTest::isFound)).toList();
        assertTrue(missed.size() <= lines.size() * 0.2, missed.size() + " of " + lines.size() + " missed: " + missed);
    }

    @Test
    void noLineOfAnArticleIsFound() throws IOException {
        List<String> found =
                lines("prose.en.txt").stream().filter(UnseenLinesTest::isFound).toList();
        assertEquals(List.of(), found);
    }

    private static boolean isFound(String line) {
        Document document =
                Marked.document("article.txt", PROSE + "\n\n" + line + "\n\n" + PROSE.toLowerCase(Locale.ROOT));
        Corpus corpus = Corpus.of(List.of(document));
        return new LeftoverChromeCheck(Rules.materials("leftover-chrome"))
                                .check(document, corpus)
                                .count()
                        + new RepeatedPromoCheck(Rules.materials("repeated-promo"))
                                .check(document, corpus)
                                .count()
                        + new LeftoverLinkCheck(Rules.materials("leftover-link"))
                                .check(document, corpus)
                                .count()
                > 0;
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(LINES.resolve(name)).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }
}
