package io.github.copydesk.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.Drawn;
import org.junit.jupiter.api.Test;

class HtmlFormatTest {
    @Test
    void tellsWhatABlockIsForItsReader() {
        assertDrawn(
                """
                <!DOCTYPE html><html><head><title>Harbour &amp; town</title><style>p {}</style></head>
                <body><h1>The <i>harbour</i></h1>
                <p>Ann Lee
                   came.<p>She waved.
                <ul><li>First<ul><li>Inner</ul><li>Next</ul>
                <blockquote><p>Said so</p></blockquote>
                <table><caption>Boats</caption><tr><th>Name<td>Size</table>
                <figure><img src=x alt='A &quot;red&quot; boat'><figcaption>Red</figcaption></figure>
                <script>var prose = "<p>none</p>";</script>
                </body></html>
                """,
                """
                TITLE: Harbour & town
                HEADING 1: The harbour
                PARAGRAPH: Ann Lee came.
                PARAGRAPH: She waved.
                LIST_ITEM 1: First
                LIST_ITEM 2: Inner
                LIST_ITEM 1: Next
                QUOTATION: Said so
                CAPTION: Boats
                TABLE_HEADER: Name
                TABLE_CELL: Size
                CAPTION: A "red" boat
                CAPTION: Red""");
    }

    @Test
    void splitsNoWordAtInlineTagsAndAlwaysAtBlocks() {
        assertDrawn(
                "Hor<em>vat</em> <b> and </b> Lee<div>Ann</div>came<hr>by<br>boat</td><td>home<!-- <p> --> again",
                """
                PARAGRAPH: Horvat and Lee
                PARAGRAPH: Ann
                PARAGRAPH: came
                PARAGRAPH: by⏎boat
                PARAGRAPH: home again""");
    }

    @Test
    void decodesEntitiesInPlace() {
        assertDrawn(
                "<p>Caf&eacute; &#8220;so&#x201D; &amp;nbsp; a&nbsp;b AT&T &copy 2 &#151; &lt;b></p>",
                "PARAGRAPH: Café “so” &nbsp; a\u00A0b AT&T © 2 — <b>");
    }

    @Test
    void keepsWordsApartThatOnlyTagsKeepApart() {
        assertDrawn(
                "<nav><a href=/>Home</a><a href=/n>News</a></nav><p>Ann<img src=x>Lee <b>ca</b><a href=/>me</a></p>",
                "PARAGRAPH: Home⏎News\nPARAGRAPH: Ann⏎Lee came");
    }

    @Test
    void staysInPlaceAfterHalfACharacter() {
        assertDrawn("<p>Ann &#55357;&#56832; Lee</p>", "PARAGRAPH: Ann 😀 Lee");
        assertEquals("PARAGRAPH: a \uD800 b c", Drawn.draw("a.html", "<p>a &#xD800; b c</p>"));
    }

    @Test
    void masksCodeMathTemplateTagsAndShortcodes() {
        assertDrawn(
                "<p>Run <code>a b</code> or <math><mi>x</mi></math> {{< ref \"a\" >}}{{</ ref >}} <a href=\"{{ \"/x\" | url }}\">here</a></p>"
                        + "<pre>none</pre>[vc_row a=&#8221;<p>b</p>&#8221;]",
                """
                PARAGRAPH: Run ‹CODE:a b› or ‹MATH:<mi>x</mi>› ‹TEMPLATE:{{< ref "a" >}}›‹TEMPLATE:{{</ ref >}}› here
                PARAGRAPH: ‹SHORTCODE:[vc_row a=&#8221;<p>b</p>&#8221;]›""");
    }

    @Test
    void putsTextThatTheParserMovesWhereItStands() {
        assertDrawn(
                "<table>one<tr><td>two</td></tr>three</table>four",
                "PARAGRAPH: one\nTABLE_CELL: two\nPARAGRAPH: three\nPARAGRAPH: four");
    }

    private static void assertDrawn(String source, String drawn) {
        assertEquals(drawn, Drawn.draw("article.html", source));
        assertEquals(drawn, Drawn.draw("article.html", source.replace("\n", "\r\n")));
        assertEquals("PARAGRAPH: 😀\n" + drawn, Drawn.draw("article.html", "<p>😀</p>" + source));
    }
}
