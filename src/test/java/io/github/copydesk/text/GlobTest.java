package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GlobTest {
    @ParameterizedTest(name = "{0} names {1}: {2}")
    @CsvSource({
        "**/*.md, a.md, true",
        "**/*.md, x/y/a.md, true",
        "*.md, x/y/a.md, true",
        "./*.md, x/a.md, false",
        "/*.md, a.md, true",
        "x/*.md, x/a.md, true",
        "x/*.md, x/y/a.md, false",
        "x/**, x, true",
        "x/**, x/y/a.md, true",
        "x/, x/y/a.md, true",
        "x/**/a.md, x/a.md, true",
        "x/**/a.md, x/y/z/a.md, true",
        "drafts, news/drafts, true",
        "a?.txt, ab.txt, true",
        "a?.txt, a/.txt, false",
        "*.txt, NOTES.TXT, true",
        "(a)+[b].md, (a)+[b].md, true",
        "x\\*.md, x/a.md, true",
        "*.md, a.mdx, false",
        "x/**/**/a.md, x/a.md, true",
        "a**b/c.md, axx/yb/c.md, true",
        "a**b/c.md, axx/y/c.md, false",
        "x/**, xy, false",
        "**/x/**, a/x, true",
        "a?b.md, a\uD83D\uDE00b.md, true",
        "caf\u00E9/**, cafe\u0301/a.md, true",
        "cafe\u0301/?\u0301.md, caf\u00E9/\u00E9.md, false",
        "n?e.md, ne\u0301e.md, true",
        "stra\u00DFe/\u00C4*.md, STRA\u00DFE/\u00E4a.md, true",
    })
    void readsPatternsAsAntDoes(String glob, String path, boolean matches) {
        assertEquals(matches, Glob.of(glob).matches(path));
    }

    /** As a pattern of java.util.regex this took longer than anybody waits. */
    @Test
    void manyStarsTakeNoLonger() {
        assertFalse(Glob.of("*".repeat(4_000) + "/b").matches("a".repeat(4_000)));
        assertFalse(Glob.of("**/".repeat(2_000) + "b").matches("a/".repeat(2_000)));
    }

    @ParameterizedTest(name = "{0} names {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "*.md|x/y/a.md|true",
                "x/*.md|docs/x/y/a.md|true",
                "[*.{md,txt}]|[a.md]|true",
                "*.{md,t{x,s}t}|x/a.tst|true",
                "*.{md,t{x,s}t}|x/a.tat|false",
                "*.{md|a.md|true",
                "a},b|a},b|true",
                "a?.md|a/.md|true",
                "*.MD|a.md|false",
                "!*.md|a.md|false",
                "!*.md|a.txt|true",
            })
    void readsPatternsAsValeDoes(String glob, String path, boolean matches) {
        assertEquals(matches, Glob.crossing(glob, "").matches(path));
    }

    @Test
    void seesPathsBelowTheFolderOfTheContent() {
        assertTrue(Glob.crossing("docs/*.md", "docs/").matches("a.md"));
        assertFalse(Glob.crossing("{*,*}".repeat(2_000) + "b", "").matches("a".repeat(2_000)));
    }
}
