package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    })
    void readsPatternsAsAntDoes(String glob, String path, boolean matches) {
        assertEquals(matches, Glob.of(glob).matches(path));
    }
}
