package io.github.copydesk.format.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.testing.Drawn;
import io.github.copydesk.testing.Offsets;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** XML that is no article, is broken, or attacks its reader. */
final class XmlFlawsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='2.0'><channel><title>A feed</title></channel></rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>A feed</title></feed>",
                "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url/></urlset>",
                "<project xmlns='http://maven.apache.org/POM/4.0.0'><name>A</name></project>",
                "<project name='a' default='b'><target name='b'/></project>",
                "<beans xmlns='http://www.springframework.org/schema/beans'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><title>A ferry</title></svg>",
                "<!DOCTYPE plist PUBLIC '-//Apple//DTD PLIST 1.0//EN' ''><plist><dict/></plist>",
                "<xsl:stylesheet xmlns:xsl='http://www.w3.org/1999/XSL/Transform' xmlns:d='http://docbook.org/ns/docbook'/>",
                "<xsl:stylesheet xmlns:xsl='http://www.w3.org/1999/XSL/Transform' xmlns:ditaarch='http://dita.oasis-open.org/'/>",
                "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/>",
                "<locale xmlns='http://docbook.org/ns/docbook/l10n/source'/>",
                "<catalog><book id='1'><title>A</title></book></catalog>",
                "<book id='1'><author>A</author><price>3</price></book>",
                "<map><entry key='a'/></map>",
                "<document><page/></document>",
                "---\nlayout: none\n---\n<rss><channel/></rss>",
                "just text",
                "",
                "<"
            })
    void readsNoXmlThatIsDataOrAProgram(String source) {
        assertTrue(!XmlVocabulary.isKnown("a.xml", source), source);
        Document document = Drawn.read("a.xml", source);
        assertEquals(List.of(), document.blocks());
        assertEquals(List.of(), document.flaws());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DOCBOOK | <db:article xmlns:db='http://docbook.org/ns/docbook'><db:title>A</db:title></db:article>",
                "DOCBOOK | <?xml version='1.0'?><!-- licence --><chapter><title>A</title><para>B</para></chapter>",
                "DOCBOOK | <!DOCTYPE chapter PUBLIC '-//OASIS//DTD DocBook XML V4.5//EN' 'x.dtd' [ <!ENTITY a 'b'> ]><chapter/>",
                "DOCBOOK | <section><xi:include href='a.xml'/></section>",
                "DITA | <!DOCTYPE concept PUBLIC '-//OASIS//DTD DITA Concept//EN' 'concept.dtd'><concept/>",
                "DITA | <task id='a'><title>A</title><taskbody/></task>",
                "DITA | <topic xmlns:ditaarch='http://dita.oasis-open.org/architecture/2005/' ditaarch:DITAArchVersion='1.3'/>",
                "DITA | <map><title>A</title><topicref href='a.dita'/></map>",
                "XDOC | <document><properties><title>A</title></properties><body/></document>",
                "XDOC | <document xmlns='http://maven.apache.org/XDOC/2.0'/>",
                "FML | <faqs title='A'><part id='b'/></faqs>",
                "XHTML | <html xmlns='http://www.w3.org/1999/xhtml'><head/></html>",
                "WORDPRESS | <rss xmlns:wp='http://wordpress.org/export/1.2/'><channel/></rss>"
            })
    void knowsAnArticleByItsHead(XmlVocabulary vocabulary, String head) {
        assertEquals(Optional.of(vocabulary), XmlVocabulary.of("a.xml", head));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<para>a <b>c</para> d | 1:56 </para> | '</para>' comes while <b> of line 1 is still open; write '</b>' before it",
                "<para>a</b> c</para> | 1:50 </b> | '</b>' closes nothing: the open element is <para> from line 1; write '</para>', or remove it",
                "<para>a & b</para> | 1:51 & | '&' does not begin a reference here; write '&amp;'",
                "<para>1 < 2</para> | 1:51 < | '<' does not begin a tag here; write '&lt;'",
                "<para>1 <b 2</para> | 1:51 < | '<' begins a tag that has no '>'; close the tag, or write '&lt;'",
                "<para a='b>c</para> d | 1:49 a=' | the value of 'a' has no closing quote before the next '<'; close it, or write '&lt;'",
                "<para a='b<c'>c</para> | 1:49 a=' | the value of 'a' has no closing quote before the next '<'; close it, or write '&lt;'",
                "<para a=b>c</para> d | 1:49 a | the value of 'a' has no quotes; put them around it",
                "<para a>c</para> | 1:49 a | the attribute 'a' has no value; write a=\"a\"",
                "<para>c <!-- d</para> | 1:51 <!-- | '<!--' is never closed; write '-->' where it ends",
                "<para>c <![CDATA[ d</para> | 1:51 <![CDATA[ | '<![CDATA[' is never closed; write ']]>' where it ends"
            })
    void saysWhatIsWrongFirst(String body, String place, String message) {
        String root = "<article xmlns='http://docbook.org/ns/docbook'>";
        Document document = Drawn.read("a.xml", root + body + "</article>");
        assertEquals(1, document.flaws().size());
        Flaw flaw = document.flaws().get(0);
        assertEquals(message, flaw.message());
        assertEquals(place.substring(place.indexOf(' ') + 1), document.text(flaw.span()));
    }

    @Test
    void readsOnAfterAMistake() {
        Document document = read(
                """
                <article xmlns="http://docbook.org/ns/docbook"><title>One</title>
                <section><title>Two</title><para>Bed & <emphasis>breakfast</para>
                <para class="x>Three <emphasis>four</emphasis></para></bogus><para>5 < 6</para>
                <section><title>Seven</title><para>eight
                """);
        assertEquals(
                List.of(
                        "TITLE: One",
                        "HEADING 2: Two",
                        "PARAGRAPH: Bed & breakfast",
                        "PARAGRAPH: Three four",
                        "PARAGRAPH: 5 < 6",
                        "HEADING 3: Seven",
                        "PARAGRAPH: eight"),
                Drawn.lines(document));
        assertEquals(1, document.flaws().size());
    }

    @Test
    void neverFollowsOrGrowsEntities() {
        Document document = read(
                """
                <!DOCTYPE article [
                <!ENTITY a "ha">
                <!ENTITY b "&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;">
                <!ENTITY d "<para>markup</para>">
                <!ENTITY long "%s">
                <!ENTITY file SYSTEM "file:///etc/hostname">
                <!ENTITY %% p SYSTEM "p.ent">
                <!ENTITY lt "less">
                %%p;
                ]>
                <article xmlns="http://docbook.org/ns/docbook">
                <para>&a; &b; 1 &c; 2 &d; 3 &long; 4 &file; 5 &unknown.one; 6 &lt; 7 &#x41;&nbsp;&#0;</para></article>
                """
                        .formatted("x".repeat(500)));
        assertEquals(List.of("PARAGRAPH: ha hahaha 1 ¤ 2 ¤ 3 ¤ 4 ¤ 5 ¤ 6 < 7 A\u00A0\uFFFD"), Drawn.lines(document));
        assertEquals(List.of(), document.flaws());
    }

    @Test
    void readsNoMoreOfEntitiesThanOfTheSource() {
        String source =
                "<!DOCTYPE article [<!ENTITY a \"%s\">]><article xmlns='http://docbook.org/ns/docbook'><para>%s</para></article>"
                        .formatted("ha ".repeat(60), "&a; ".repeat(100_000));
        Document document = Drawn.read("a.xml", source);
        assertTrue(document.blocks().get(0).text().length() < 3 * source.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"section", "para", "emphasis", "footnote", "itemizedlist", "code", "entry", "bogus"})
    void nestsAsDeepAsItCan(String name) {
        String source = "<article xmlns='http://docbook.org/ns/docbook'>"
                + "<%s>a ".formatted(name).repeat(20_000)
                + "</%s>".formatted(name).repeat(20_000) + "</article>";
        Offsets.assertHold(XmlFormat.read("a.xml", source, "en-US"));
        assertEquals(List.of(), XmlFormat.read("a.xml", source, "en-US").flaws());
    }

    private static Document read(String source) {
        return Drawn.read("a.xml", source);
    }
}
