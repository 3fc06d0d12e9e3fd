package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.corpus.CorpusCounts;
import io.github.copydesk.format.Formats;
import io.github.copydesk.results.Confidence;
import io.github.copydesk.results.Finding;
import io.github.copydesk.site.Site;
import io.github.copydesk.testing.Rules;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StrayEmphasisCheckTest {
    private final Check check = new StrayEmphasisCheck(Rules.materials("stray-emphasis"));

    @Test
    void findsMarksThatASpaceKeepsFromTheirWord() {
        assertMarked(check, "article.md", "The lamp is ⟦**⟧very old, and nobody asked.");
        assertMarked(check, "article.md", "The lamp⟦**⟧ was made in May.");
    }

    @Test
    void readsMdxAsMarkdown() {
        assertMarked(check, "article.mdx", "The lamp⟦**⟧ was made in May.");
    }

    @Test
    void leavesOtherFormatsAlone() {
        assertMarked(check, "article.txt", "The lamp** was made in May.");
        assertMarked(check, "article.html", "<p>The lamp** was made in May.</p>");
    }

    @Test
    void leavesMarksThatWorkAlone() {
        assertMarked(check, "article.md", "The lamp is **not** old, __very__ bright and ***ours***.");
    }

    @Test
    void leavesPowersAndNamesOfCodeAlone() {
        assertMarked(check, "article.md", "The area is 5 ** 2, or r**2; call f(**options) and __init__ with *args.");
    }

    @Test
    void leavesEscapedMarksAndCodeAlone() {
        assertMarked(check, "article.md", "The word is \\*\\*not\\*\\* bold, and `**this` neither.");
    }

    /** CommonMark does not close bold text there, others do. */
    @Test
    void isLessCertainOfMarksBetweenAnEastAsianFullStopAndALetter() {
        assertEquals(List.of(Confidence.LIKELY), confidence("ja", "**船は出た。**誰も見ていないが、灯は **明るい**港にある。"));
        assertEquals(List.of(Confidence.CERTAIN), confidence("en-US", "The lamp** was made in May."));
    }

    private List<Confidence> confidence(String language, String source) {
        return check.check(
                        new Formats().read("article.md", source, language),
                        new CorpusCounts(Site.unknown(Path.of("content"))))
                .map(Finding::confidence)
                .distinct()
                .toList();
    }
}
