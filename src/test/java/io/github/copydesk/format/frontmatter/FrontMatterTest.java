package io.github.copydesk.format.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.format.Formats;
import io.github.copydesk.testing.Drawn;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import org.junit.jupiter.api.Test;

class FrontMatterTest {
    @Test
    void readsTheValuesThatReadersSee() {
        assertDrawn(
                """
                ---
                title: 'Ann''s harbour'
                draft: false
                description: "The \\"old\\" caf\\u00e9
                  opens"
                summary: >-
                  It rained
                  all day.
                author: Ann Lee
                ---
                Body.
                """,
                """
                TITLE: Ann's harbour
                SUMMARY: The "old" café opens
                SUMMARY: It rained all day.
                PARAGRAPH: Body.""");
        assertDrawn(
                "---\nsummary: |\n  One\n  two\ntitle: Plain & simple\n---\n",
                "SUMMARY: One⏎two\nTITLE: Plain & simple");
    }

    @Test
    void knowsThePlaceOfACharacterThatJsonEscapesInTwo() {
        String source = "---\ntitle: \"Ann \\ud83d\\ude00 \\U0001F600 Lee\"\n---\n";
        Block title = read(source).blocks().get(0);
        assertEquals("Ann 😀 😀 Lee", title.text());
        assertEquals(
                "\\ud83d\\ude00",
                source.substring(title.span(4, 6).start(), title.span(4, 6).end()));
        assertEquals(
                "\\U0001F600",
                source.substring(title.span(7, 9).start(), title.span(7, 9).end()));
    }

    @Test
    void readsTheBodyBelowLinesThatNestWithoutEnd() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            yaml.append(" ".repeat(i)).append("k:\n");
        }
        Document document = read("---\n" + yaml + "---\nBody.\n");
        assertTrue(document.flaws().get(0).message().contains("nest too deep"), () -> document.flaws()
                .toString());
        assertEquals("PARAGRAPH: Body.", Drawn.draw(document));
    }

    @Test
    void givesPlainValuesAndTheLanguage() {
        Document document = read("---\nlang: de-DE\ntags: [a, b]\ncount: 3\nempty:\n---\n# Hafen\n");
        assertEquals("de-DE", document.language());
        assertEquals(
                "{lang=de-DE, tags=[a, b], count=3}", document.frontMatter().toString());
        assertEquals("en-US", read("---\nlang: [x]\n---\n").language());
    }

    @Test
    void saysWhichLineIsNotValidAndReadsTheBody() {
        Document document = read("---\ntitle: A\nsummary: \"open: x\nb: [c\n---\nBody.\n");
        Flaw flaw = document.flaws().get(0);
        assertEquals(Flaw.Kind.FRONT_MATTER, flaw.kind());
        assertTrue(flaw.message().contains("put quotes"), flaw.message());
        assertEquals("PARAGRAPH: Body.", Drawn.draw(document));
        assertEquals("tags: [b", offendingLine("---\ntitle: A\ntags: [b\nx: y\n---\n"));
        assertEquals("title: A: b", offendingLine("---\nx: y\ntitle: A: b\n---\n"));
        assertEquals(
                "SUMMARY: é\nPARAGRAPH: Body.", Drawn.draw("a.md", "---\nx: \"😀\"\nsummary: \"\\xe9\"\n---\nBody."));
    }

    @Test
    void passesOverToml() {
        assertDrawn("+++\ntitle = \"x\"\n+++\nBody.", "PARAGRAPH: Body.");
    }

    @Test
    void leavesAThematicBreakAlone() {
        assertDrawn("---\n\nNo front matter.", "PARAGRAPH: No front matter.");
        assertDrawn(
                "---\n\nProse: of *all* kinds.\n\n---\n\nMore.", "PARAGRAPH: Prose: of all kinds.\nPARAGRAPH: More.");
        assertDrawn("Text.\n\n---\ntitle: x\n---\n", "PARAGRAPH: Text.\nHEADING 2: title: x");
    }

    @Test
    void standsNestingAndAliasBombs() {
        assertEquals(
                1,
                read("---\na: " + "[".repeat(50_000) + "\n---\nBody.").flaws().size());
        assertEquals(
                1,
                read("---\n" + "- ".repeat(50_000) + "\na: b\n---\nBody.")
                        .flaws()
                        .size());
    }

    private static String offendingLine(String source) {
        Document document = read(source);
        return document.text(document.flaws().get(0).span());
    }

    private static Document read(String source) {
        return new Formats().read("article.md", source, "en-US");
    }

    private static void assertDrawn(String source, String drawn) {
        assertEquals(drawn, Drawn.draw("article.md", source));
        assertEquals(
                drawn, Drawn.draw("article.md", source.replace("\n", "\r\n")).replace("\r", ""));
    }
}
