package io.github.copydesk.format.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.Drawn;
import org.junit.jupiter.api.Test;

class MarkdownFormatTest {
    @Test
    void tellsWhatABlockIsForItsReader() {
        assertDrawn(
                """
                # The *harbour* opens

                Setext
                ------

                Ann Lee came
                by boat.

                > She waved.

                - First
                  - Inner

                    goes on
                1. One
                """,
                """
                HEADING 1: The harbour opens
                HEADING 2: Setext
                PARAGRAPH: Ann Lee came by boat.
                QUOTATION: She waved.
                LIST_ITEM 1: First
                LIST_ITEM 2: Inner
                LIST_ITEM 2: goes on
                LIST_ITEM 1: One""");
    }

    @Test
    void splitsNoWordAtInlineMarkup() {
        assertDrawn(
                "Hor<em>vat</em> and Tak**ena**ka, _Kiyoshi_ ~~no~~ [Yoshimasa](/y \"t\")s &amp; co&eacute;, 5 \\* 3",
                "PARAGRAPH: Horvat and Takenaka, Kiyoshi no Yoshimasas & coé, 5 * 3\nCAPTION: t");
    }

    @Test
    void endsAParagraphAtALineOfNoBreakSpaces() {
        assertDrawn("One.\n\u00A0  \nTwo.", "PARAGRAPH: One.\nPARAGRAPH: Two.");
    }

    @Test
    void joinsLinesAndKeepsHardBreaks() {
        assertDrawn(
                "> One *two*\n> three  \n> four\\\n> five<br>six\nlazy **\nend",
                "QUOTATION: One two three⏎four⏎five⏎six lazy ** end");
    }

    @Test
    void masksCodeAndAddresses() {
        assertDrawn(
                "Run `a b` or <https://example.org/a_b>, see <kbd>Ctrl\nx</kbd>.\n\n    code\n\n```\ncode\n```",
                "PARAGRAPH: Run ‹CODE:`a b`› or ‹URL:https://example.org/a_b›, see ‹CODE:Ctrl⏎x›.");
    }

    @Test
    void readsTheTextOfPicturesAsCaptions() {
        assertDrawn(
                "Before ![A *red* boat](boat.jpg) after\n\n![Alone](a.png)\n\n<img src=x alt=\"Two &amp; two\">",
                """
                PARAGRAPH: Before ⏎ after
                CAPTION: A red boat
                CAPTION: Alone
                CAPTION: Two & two""");
    }

    @Test
    void keepsWordsApartThatOnlyTagsKeepApart() {
        assertDrawn(
                "[Home](/)[News](/n) <a href=/>Home</a><a href=/n>News</a> and Ann<img src=x>Lee ca[me](/) **h**ere",
                "PARAGRAPH: Home⏎News Home⏎News and Ann⏎Lee came here");
    }

    @Test
    void readsTables() {
        assertDrawn(
                "| Name | `Job` |\n|---|---|\n| Ann *Lee* | writes \\| reads *now* |\n| &amp; | x |",
                """
                TABLE_HEADER: Name
                TABLE_HEADER: ‹CODE:`Job`›
                TABLE_CELL: Ann Lee
                TABLE_CELL: writes | reads now
                TABLE_CELL: &
                TABLE_CELL: x""");
    }

    @Test
    void readsCodeThatABarCutInTwoAsCode() {
        assertDrawn(
                "| Name | Job | Note |\n|---|---|---|\n| see `left|right` now | x |\n| a ` b | `c` | d |\n| `e\\|f` | g |",
                """
                TABLE_HEADER: Name
                TABLE_HEADER: Job
                TABLE_HEADER: Note
                TABLE_CELL: see ‹CODE:`left›
                TABLE_CELL: ‹CODE:right`› now
                TABLE_CELL: x
                TABLE_CELL: a ` b
                TABLE_CELL: ‹CODE:`c`›
                TABLE_CELL: d
                TABLE_CELL: ‹CODE:`e\\|f`›
                TABLE_CELL: g""");
    }

    @Test
    void readsHtmlBlocksInPlace() {
        assertDrawn(
                "> <div>One\n>   two</div>\n\n<!-- stet: nothing -->\n\n<p align=center>Th<b>re</b>e<td>four\n\nfive",
                """
                PARAGRAPH: One two
                PARAGRAPH: Three
                PARAGRAPH: four
                PARAGRAPH: five""");
    }

    private static void assertDrawn(String source, String drawn) {
        assertEquals(drawn, Drawn.draw("article.md", source));
        String crlf = source.replace("\n", "\r\n");
        assertEquals(drawn, Drawn.draw("article.md", crlf).replace("\r", ""));
        assertEquals("PARAGRAPH: 😀\n" + drawn, Drawn.draw("article.md", "😀\n\n" + source));
    }
}
