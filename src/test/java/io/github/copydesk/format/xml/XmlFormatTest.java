package io.github.copydesk.format.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.Drawn;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Stet;
import java.util.List;
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
    void knowsThePlaceOfAWordAfterTagsAndComments() {
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

    private static Document read(String source) {
        return Drawn.read("a.xml", source);
    }

    private static List<String> drawn(String source) {
        return Drawn.lines(read(source));
    }
}
