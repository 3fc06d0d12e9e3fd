package io.github.copydesk.leftovers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.check.Check;
import io.github.copydesk.check.LeftoverChromeCheck;
import io.github.copydesk.check.LeftoverLinkCheck;
import io.github.copydesk.check.LeftoverTokenCheck;
import io.github.copydesk.check.RepeatedPromoCheck;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.format.Formats;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the lists of Italian, Portuguese and Dutch find and leave alone; those of the others have
 * {@link HeldOutLinesTest}.
 */
final class PageLinesTest {
    private static final Path LINES = Path.of("src/test/resources/leftovers/lines");
    private static final double FLOOR = 0.93;
    private static final String PROSE =
            "The ferry to Lindholm was late again on Friday, and the port could not say why it had taken so long.";

    private final List<Check> checks = List.of(
            new LeftoverChromeCheck(Rules.materials("leftover-chrome")),
            new LeftoverLinkCheck(Rules.materials("leftover-link")),
            new RepeatedPromoCheck(Rules.materials("repeated-promo")),
            new LeftoverTokenCheck(Rules.materials("leftover-token")));

    @ParameterizedTest
    @ValueSource(strings = {"it", "pt", "nl"})
    void findsLinesOfPagesBetweenParagraphs(String language) throws IOException {
        List<String> lines = lines("page." + language + ".txt");
        List<String> missed =
                lines.stream().filter(line -> !isFound(line, language)).toList();
        assertTrue(missed.size() <= lines.size() * (1 - FLOOR), missed::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "pt", "nl"})
    void leavesShortLinesOfArticlesAlone(String language) throws IOException {
        assertEquals(
                List.of(),
                lines("prose." + language + ".txt").stream()
                        .filter(line -> isFound(line, language))
                        .toList());
    }

    @Test
    void findsLabelsWithTheirColonAndWithoutIt() throws IOException {
        List<String> missed = lines("labels.txt").stream()
                .flatMap(line -> Stream.of(line, line + ":"))
                .filter(line -> !isFound(line.substring(3), line.substring(0, 2)))
                .toList();
        assertEquals(List.of(), missed);
    }

    private boolean isFound(String line, String language) {
        Document document = new Formats().read("article.txt", PROSE + "\n\n" + line + "\n\n" + PROSE, language);
        return checks.stream().anyMatch(check -> check.check(document, Corpus.of(List.of(document)))
                .findAny()
                .isPresent());
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(LINES.resolve(name)).stream()
                .filter(line -> !line.startsWith("# ") && !line.isBlank())
                .toList();
    }
}
