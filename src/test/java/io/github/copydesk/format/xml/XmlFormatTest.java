package io.github.copydesk.format.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.testing.Drawn;
import io.github.copydesk.testing.Offsets;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import io.github.copydesk.text.Stet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class XmlFormatTest {
    private static final String ARTICLE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE article PUBLIC "-//OASIS//DTD DocBook XML V4.5//EN" "docbookx.dtd" [
              <!-- <!ENTITY pier "no"> -->
              <!ENTITY product "Harbor">
              <!ENTITY suite "&product; &#8211; Plus">
            ]>
            <article lang="en-GB">
            <articleinfo><title>The <emphasis>last</emphasis> ferry</title>
              <abstract><para>What it meant.</para></abstract></articleinfo>
            <para>The ferry 😀 of &suite; ran for
              <emphasis>forty</emphasis> years<footnote><para>More or less.</para></footnote>,
              said Marlene <!-- who? -->Okafor &mdash; <quote>no</quote> word.</para>
            <sect1><title>On the river</title>
              <para>Mind the <command>gangway</command>:<screen>cd /pier</screen>it is <ulink url="x.html"/>.</para>
              <figure><title>At dawn</title><mediaobject><textobject><phrase>A ferry</phrase></textobject></mediaobject></figure>
              <sect2><title>Deeper</title><itemizedlist><listitem><para>one</para>
                <itemizedlist><listitem><para>inner</para></listitem></itemizedlist></listitem></itemizedlist></sect2>
            </sect1>
            </article>
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void readsWhatAReaderReads(String end) {
        assertEquals(
                List.of(
                        "TITLE: The last ferry",
                        "SUMMARY: What it meant.",
                        "PARAGRAPH: The ferry 😀 of Harbor – Plus ran for forty years, said Marlene Okafor — no word.",
                        "PARAGRAPH: More or less.",
                        "HEADING 2: On the river",
                        "PARAGRAPH: Mind the ¤:",
                        "PARAGRAPH: it is ¤.",
                        "CAPTION: At dawn",
                        "CAPTION: A ferry",
                        "HEADING 3: Deeper",
                        "LIST_ITEM 1: one",
                        "LIST_ITEM 2: inner"),
                drawn(ARTICLE.replace("\n", end)));
    }

    @Test
    void knowsThePlaceOfAWordBehindTagsAndComments() {
        Document document = Drawn.read("a.xml", ARTICLE.replace("\n", "\r\n"));
        Block paragraph = document.blocks().get(2);
        int name = paragraph.text().indexOf("Okafor");
        assertEquals("Okafor", document.text(paragraph.span(name, name + 6)));
        assertEquals(
                "12:29",
                document.lines().at(paragraph.span(name, name + 6).start()).toString());
        int product = paragraph.text().indexOf("Harbor – Plus");
        assertEquals("&suite;", document.text(paragraph.span(product, product + 13)));
    }

    @ParameterizedTest
    @CsvSource({"en-GB, en-GB", "en_gb, en-GB", "en, en-US", "de, de", "english, en-US", "'', en-US"})
    void takesTheLanguageOfTheRoot(String named, String language) {
        assertEquals(
                language,
                read("<topic id='a' xml:lang='%s'><title>One</title><body/></topic>".formatted(named))
                        .language());
    }

    @Test
    void readsNothingInAnotherLanguage() {
        assertEquals(
                List.of("TITLE: Une ville", "PARAGRAPH: Il dit ¤ à tous."),
                drawn(
                        """
                        <article xmlns="http://docbook.org/ns/docbook" xml:lang="fr"><title>Une ville</title>
                        <para>Il dit <foreignphrase xml:lang="en">so long</foreignphrase> à tous.</para>
                        <para xml:lang="de">Die Stadt</para></article>
                        """));
    }

    @Test
    void putsASpaceBetweenLabelsSideBySide() {
        assertEquals(
                List.of("TITLE: By Ada Byron", "PARAGRAPH: Choose File Save As."),
                drawn(
                        """
                        <article xmlns="http://docbook.org/ns/docbook">
                        <title>By <personname><firstname>Ada</firstname><surname>Byron</surname></personname></title>
                        <para>Choose <menuchoice><guimenu>File</guimenu><guimenuitem>Save As</guimenuitem></menuchoice>.</para>
                        </article>
                        """));
    }

    @Test
    void knowsStets() {
        Document document = read(
                """
                <article xmlns="http://docbook.org/ns/docbook"><title>One</title>
                <!-- stet: glued-name a brand -->
                <para>Two <!-- stet -->three</para></article>
                """);
        assertEquals(
                List.of("stet: glued-name a brand", "stet"),
                document.stets().stream().map(Stet::words).map(document::text).toList());
        assertEquals(
                List.of(false, true),
                document.stets().stream().map(Stet::inside).toList());
    }

    @Test
    void readsAnExportOfWordPress() {
        assertEquals(
                List.of(
                        "TITLE: Harbor news",
                        "TITLE: The ferry & the pier",
                        "PARAGRAPH: First line⏎second line.",
                        "PARAGRAPH: Next & last.",
                        "SUMMARY: In short.",
                        "TITLE: Fares",
                        "PARAGRAPH: A <b> costs 3 €."),
                drawn(
                                """
                        <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Harbor news</title>
                        <item><title>The ferry &amp; the pier</title><content:encoded><![CDATA[First line
                        second line.

                        Next &amp; last.]]></content:encoded><excerpt:encoded><![CDATA[<p>In short.</p>]]></excerpt:encoded>
                        <wp:status>publish</wp:status></item>
                        <item><title>Not yet</title><content:encoded>Draft</content:encoded><wp:status>auto-draft</wp:status></item>
                        <item><title>Fares</title><content:encoded>&lt;p&gt;A &amp;lt;b&amp;gt; costs 3&amp;nbsp;&amp;euro;.&lt;/p&gt;</content:encoded></item>
                        </channel></rss>
                        """)
                        .stream()
                        .map(line -> line.replace('\u00A0', ' '))
                        .toList());
    }

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
    void readsOnBehindAMistake() {
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

    private static List<String> drawn(String source) {
        return Drawn.lines(read(source));
    }
}
