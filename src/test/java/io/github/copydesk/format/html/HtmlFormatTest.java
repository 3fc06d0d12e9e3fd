package io.github.copydesk.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.Drawn;
import io.github.copydesk.text.Document;
import java.util.List;
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

    @Test
    void readsWhatAttributesSay() {
        assertDrawn(
                "<a href=x title='To the pier'>Go</a><input type=submit value=Send><input type=text value=x placeholder=\"Your name\">"
                        + "<select><optgroup label=Ports><option>Quay</select>",
                """
                CAPTION: To the pier
                PARAGRAPH: Go
                CAPTION: Send
                CAPTION: Your name
                CAPTION: Ports
                LIST_ITEM: Quay""");
        assertDrawn(
                "<title>Pier | Town</title><meta property=og:title content=Pier><meta name=description content='A \"red\" pier'>"
                        + "<meta property=og:description content='Old pier'><p>x",
                "TITLE: Pier | Town\nSUMMARY: A \"red\" pier\nSUMMARY: Old pier\nPARAGRAPH: x");
    }

    @Test
    void leavesOutWhatReadersDoNotSee() {
        assertDrawn(
                "<p>Ann<p hidden>none<p>Lee<div style='color:red;display:none'>none</div>",
                "PARAGRAPH: Ann\nPARAGRAPH: Lee");
        assertDrawn("<video>none <a>none</a></video><p aria-hidden=true>Ann", "PARAGRAPH: Ann");
        assertDrawn(
                "<p>Pier<sup><a href='#fn1'>1</a></sup> and dock<a href=#n2><sup>[2]</sup></a> or x<sup>2</sup>",
                "PARAGRAPH: Pier and dock or x2");
        assertDrawn("<p><ruby>Ann<rp>(</rp><rt>none</rt><rp>)</rp></ruby> e", "PARAGRAPH: Ann e");
    }

    @Test
    void joinsAWordThatMayBeBroken() {
        assertDrawn("<p>Har<wbr>bour, har&shy;bour", "PARAGRAPH: Harbour, harbour");
    }

    @Test
    void takesTheLanguageOfThePage() {
        assertEquals("de", language("<html lang=de><p>Hafen"));
        assertEquals("de-AT", language("<body lang=de_AT><p>Hafen"));
        assertEquals("fr", language("<meta http-equiv=Content-Language content='fr, en'><p>Port"));
        assertEquals("pl", language("---\nlang: pl\n---\n<html lang=de><p>Port"));
        assertEquals("nl", language("<article lang=nl><p>Haven</article>"));
        assertEquals("en-US", language("<html lang=en><p>Harbour"));
        assertEquals("en-GB", language("<html lang=en-GB><p>Harbour"));
        assertEquals("en-US", language("<p lang=de>Hafen</p><p>Harbour"));
    }

    @Test
    void masksWordsOfAnotherLanguage() {
        assertDrawn(
                "<p>The <i lang=de>Hafen</i>, <i lang=en-GB>harbour</i> <b translate=no>Xyz</b></p><p lang=fr>Port</p>",
                "PARAGRAPH: The ‹LIVE:Hafen›, harbour ‹LIVE:Xyz›");
    }

    @Test
    void knowsTheBodiesOfTabs() {
        String source =
                "<ul role=tablist><li>A<li>B</ul><div role=tabpanel>One</div><div role=tabpanel hidden>Two</div>"
                        + "<ul class=nav-tabs></ul><div class=tab-content><div class='tab-pane a'>Three</div><div class=tab-pane>Four</div></div>";
        Document document = Drawn.read("a.html", source);
        assertEquals(
                List.of("0.0 One", "0.1 Two", "1.0 Three", "1.1 Four"),
                document.alternatives().stream()
                        .map(it -> it.set() + "." + it.choice() + " "
                                + document.text(it.span()).replaceAll("<.*?>", ""))
                        .toList());
        assertEquals(
                List.of(),
                Drawn.read("a.html", "<div class=tab-content>One</div>").alternatives());
    }

    @Test
    void readsXml() {
        assertDrawnAs(
                "a.xhtml",
                "<?xml version='1.0'?><html xmlns='x' xml:lang='de'><head><script src='x'/><title>Hafen</title></head><body><p>A<a id='x'/> <![CDATA[&amp; <b>]]> c</p></body></html>",
                "TITLE: Hafen\nPARAGRAPH: A &amp; <b> c");
    }

    private static String language(String source) {
        return Drawn.read("a.html", source).language();
    }

    private static void assertDrawnAs(String path, String source, String drawn) {
        assertEquals(drawn, Drawn.draw(path, source));
    }

    private static void assertDrawn(String source, String drawn) {
        assertEquals(drawn, Drawn.draw("article.html", source));
        assertEquals(drawn, Drawn.draw("article.html", source.replace("\n", "\r\n")));
        assertEquals("PARAGRAPH: 😀\n" + drawn, Drawn.draw("article.html", "<p>😀</p>" + source));
    }
}
