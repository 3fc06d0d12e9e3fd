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
    void readsAValueWithTheTagOfAnotherProgram() {
        assertDrawn(
                """
                ---
                title: !!python/unicode "The old
                  pier"
                summary: !note It rained.
                ---
                Body.
                """,
                """
                TITLE: The old pier
                SUMMARY: It rained.
                PARAGRAPH: Body.""");
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
        assertTrue(document.flaws().get(0).message().contains("nested too deeply"), () -> document.flaws()
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
    void readsToml() {
        assertDrawn(
                """
                +++
                title = "Ann's \\"old\\" caf\\u00e9"
                description = 'A \\ b'
                [seo]
                description = \"""
                It rained \\
                   all day.\"""
                [[images]]
                alt = "A boat"
                +++
                Body.
                """,
                """
                TITLE: Ann's "old" café
                SUMMARY: A \\ b
                SUMMARY: It rained all day.
                CAPTION: A boat
                PARAGRAPH: Body.""");
        Document document = read("+++\nlang = \"de\"\na.b = [1, 2.5, 'x']\nd = 1979-05-27 07:32:00 # c\n+++\nHafen.");
        assertEquals("de", document.language());
        assertEquals(
                "{lang=de, a={b=[1, 2.5, x]}, d=1979-05-27 07:32:00}",
                document.frontMatter().toString());
    }

    @Test
    void readsJson() {
        assertDrawn(
                "{\n\t\"title\": \"The \\\"old\\\" caf\\u00e9\",\n\t\"image\": {\"alt\": \"A boat\"}\n}\n\nBody.",
                "TITLE: The \"old\" café\nCAPTION: A boat\nPARAGRAPH: Body.");
        assertDrawn(";;;\n\"title\": \"Ferry\",\n\"a\": [1]\n;;;\nBody.", "TITLE: Ferry\nPARAGRAPH: Body.");
        assertDrawn("---json\n{\"title\": \"Ferry\"}\n---\nBody.", "TITLE: Ferry\nPARAGRAPH: Body.");
    }

    @Test
    void readsLinesOfKeysAndValues() {
        assertDrawn("title=Ferry: late\ntags=a\n~~~~~~\nBody.", "TITLE: Ferry: late\nPARAGRAPH: Body.");
        assertDrawn("Title: Ferry: late\nDate: 2024-01-01\n\nBody.", "TITLE: Ferry: late\nPARAGRAPH: Body.");
        assertDrawn("title: Ferry\ntags:\n- a\n---\nBody.", "TITLE: Ferry\nPARAGRAPH: Body.");
        assertDrawn("% Ferry\n  is late\n% Ann Lee\n\nBody.", "TITLE: Ferry is late\nPARAGRAPH: Body.");
    }

    @Test
    void leavesALineOfProseAlone() {
        assertDrawn("Note: the ferry is late.\n\nBody.", "PARAGRAPH: Note: the ferry is late.\nPARAGRAPH: Body.");
        assertDrawn("Date: Monday\nPlace: Quay\n\nBody.", "PARAGRAPH: Date: Monday Place: Quay\nPARAGRAPH: Body.");
        assertDrawn("Title: Ferry\n---\nBody.", "HEADING 2: Title: Ferry\nPARAGRAPH: Body.");
        assertDrawn("a = b\n\nBody.", "PARAGRAPH: a = b\nPARAGRAPH: Body.");
    }

    @Test
    void readsNestedValuesThatReadersSeeAndNoIdentifiers() {
        assertDrawn(
                """
                ---
                layout: home
                hero: {name: Ferry, text: "Boats<br>for all", image: {src: /a b.png, alt: boat}}
                features:
                - title: On time
                  details: Each hour
                  link: /on time
                menu: {main: {title: ferry-time}}
                og_title: Ferry times
                seo: {title: Ferry times, description: 12}
                page_title: FerryTimes
                ---
                """,
                """
                SUMMARY: Ferry
                SUMMARY: Boats‹LIVE:<br>›for all
                CAPTION: boat
                SUMMARY: On time
                SUMMARY: Each hour
                SUMMARY: Ferry times""");
    }

    @Test
    void knowsThePlaceOfAValueAfterAnAnchor() {
        assertDrawn(
                "---\ntitle: &t 'Ferry'\nlead: *t\nteaser: &u |\n  All day\n---\n", "TITLE: Ferry\nSUMMARY: All day");
    }

    @Test
    void readsALanguageHoweverItIsWritten() {
        assertEquals("de-DE", read("---\nlocale: de_DE\nx: y\n---\n").language());
        assertEquals("pt-BR", read("---\nlanguage: pt_BR.UTF-8\n---\n").language());
        assertEquals("fr", read("---\nlang: French\n---\n").language());
        assertEquals("en-US", read("---\nlang: pirate\n---\n").language());
    }

    @Test
    void saysWhatIsWrongInTomlAndJsonAndReadsTheBody() {
        assertBroken(
                "+++\na = 1\ntitle = Ferry\n+++\nBody.", "title = Ferry", "not valid TOML (a string has no quotes)");
        assertBroken("+++\ntitle = \"Ferry\nb = 1\n+++\nBody.", "title = \"Ferry", "close it on its line");
        assertBroken("+++\ntitle: \"Ferry\"\n+++\nBody.", "title: \"Ferry\"", "no '='");
        assertBroken("+++\na = 1\na = 2\n+++\nBody.", "a = 2", "'a' appears twice");
        assertBroken("+++\n[x\na = 2\n+++\nBody.", "[x", "closing bracket");
        assertBroken("+++\na = \"b\" c\n+++\nBody.", "a = \"b\" c", "start a new line");
        assertBroken("{\n\"title\": \"x\",\n}\nBody.", "}", "not valid JSON (there is a comma before");
        assertBroken("{\n\"title\": \"x\"\n\"a\": 1\n}\nBody.", "\"a\": 1", "a comma or '}' is missing");
        assertBroken("{\"title\": \"x\"\n\nBody.", "{\"title\": \"x\"", "not valid JSON");
        assertBroken("{\"a\": tr}\n\nBody.", "{\"a\": tr}", "no quotes");
        assertBroken("{\"a\": \"\\q\"}\n\nBody.", "{\"a\": \"\\q\"}", "is not an escape");
    }

    private static void assertBroken(String source, String line, String message) {
        Document document = read(source);
        assertEquals(1, document.flaws().size(), source);
        assertTrue(
                document.flaws().get(0).message().contains(message),
                document.flaws().get(0).message());
        assertEquals(line, offendingLine(source));
        assertEquals("PARAGRAPH: Body.", Drawn.draw(document));
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
