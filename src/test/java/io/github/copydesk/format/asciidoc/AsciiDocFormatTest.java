package io.github.copydesk.format.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.testing.Drawn;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AsciiDocFormatTest {
    private static final String ARTICLE =
            """
            // a remark
            = The *last* ferry
            Ottilie Brandt <ottilie@example.org>; Kiyoshi Takenaka
            v1.2, 2024-05-01
            :toc:
            :description: What the ferry meant \\
              to the town

            The ferry 😀 ran for _forty_ years, +
            said link:about.html[Marlene Okafor^] and
            // unseen
            others.footnote:[She was its *last* guest.] It is gone&#8217;s no word.

            == On the river ==

            .The ferry at *dawn*
            image::ferry.jpg["A ferry, seen from above",640]

            [source,ruby]
            ----
            puts "not prose"
            ----

            NOTE: Mind the `gangway`.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void readsWhatAReaderReads(String end) {
        assertEquals(
                List.of(
                        "HEADING 1: The last ferry",
                        "SUMMARY: What the ferry meant to the town",
                        "PARAGRAPH: The ferry 😀 ran for forty years,⏎said Marlene Okafor and others. It is gone’s"
                                + " no word.",
                        "PARAGRAPH: She was its last guest.",
                        "HEADING 2: On the river",
                        "CAPTION: The ferry at dawn",
                        "CAPTION: A ferry, seen from above",
                        "PARAGRAPH: Mind the ¤."),
                drawn(ARTICLE.replace("\n", end)));
    }

    @Test
    void knowsThePlaceOfAWordBehindMarksAndBreaks() {
        Document document = Drawn.read("a.adoc", ARTICLE.replace("\n", "\r\n"));
        Block paragraph = document.blocks().get(2);
        int name = paragraph.text().indexOf("Marlene Okafor");
        assertEquals("Marlene Okafor", document.text(paragraph.span(name, name + 14)));
        assertEquals(
                "10:22",
                document.lines().at(paragraph.span(name, name + 14).start()).toString());
        int gone = paragraph.text().indexOf("gone’s");
        assertEquals("gone&#8217;s", document.text(paragraph.span(gone, gone + 6)));
    }

    @Test
    void readsListsByDepth() {
        assertEquals(
                List.of(
                        "LIST_ITEM 1: one goes on",
                        "LIST_ITEM 2: inner",
                        "LIST_ITEM 3: deep",
                        "LIST_ITEM 1: two",
                        "PARAGRAPH: belongs to two",
                        "LIST_ITEM 1: done",
                        "PARAGRAPH: Between.",
                        "LIST_ITEM 1: Term",
                        "LIST_ITEM 1: its meaning",
                        "LIST_ITEM 1: Other",
                        "LIST_ITEM 1: after a blank line",
                        "PARAGRAPH: Out of the list.",
                        "LIST_ITEM 1: first call"),
                drawn(
                        """
                        * one
                          goes on
                        ** inner
                        - deep
                        * two
                        +
                        belongs to two
                        * [x] done

                        Between.

                        Term:: its meaning
                        Other::

                          after a blank line

                        Out of the list.

                        <1> first call
                        """));
    }

    @Test
    void readsTables() {
        assertEquals(
                List.of(
                        "CAPTION: Ferries",
                        "TABLE_HEADER: Name",
                        "TABLE_HEADER: Built",
                        "TABLE_CELL: Ottilie",
                        "TABLE_CELL: 1987 or so",
                        "TABLE_CELL: both columns, a | bar",
                        "LIST_ITEM 1: in a cell",
                        "TABLE_HEADER: last",
                        "TABLE_CELL: some",
                        "TABLE_CELL: data",
                        "TABLE_CELL: a quoted cell, \"so\"",
                        "TABLE_CELL: over two lines",
                        "TABLE_CELL: end",
                        "TABLE_HEADER: Ship",
                        "TABLE_HEADER: Built",
                        "TABLE_CELL: The last: ferry",
                        "TABLE_CELL: 1987",
                        "PARAGRAPH: After."),
                drawn(
                        """
                        .Ferries
                        [cols="1,1"]
                        |===
                        |Name |Built

                        |Ottilie
                        |1987
                        or so
                        2+|both columns, a \\| bar
                        a|
                        * in a cell
                        h|last
                        m|code
                        |===

                        [format=csv]
                        |===
                        some,data
                        |===

                        ,===
                        "a quoted cell, ""so""\","over
                        two lines",end
                        ,===

                        [%header]
                        :===
                        Ship:Built
                        The last\\: ferry:1987
                        :===

                        After.
                        """));
    }

    @Test
    void knowsTheColumnBesideACellThatGoesOverRows() {
        assertEquals(
                List.of("TABLE_CELL: one", "TABLE_CELL: two", "TABLE_CELL: three"),
                drawn("[cols=\"1,1m,1\"]\n|===\n.2+|one |code |two\n|code |three\n|===\n"));
    }

    @Test
    void readsNoHeaderWhereTheFirstCellGoesOn() {
        assertEquals(
                List.of("TABLE_CELL: A cell.", "LIST_ITEM 1: goes on"),
                drawn("[cols=1a]\n|===\n| A cell.\n\n* goes on\n|===\n"));
    }

    @Test
    void readsBlocksThatHoldProseAndNoOthers() {
        assertEquals(
                List.of(
                        "CAPTION: A title",
                        "PARAGRAPH: In an example.",
                        "QUOTATION: Quoted inside.",
                        "PARAGRAPH: After the quotation.",
                        "CAPTION: Somebody",
                        "QUOTATION: One line⏎and the next",
                        "CAPTION: Somebody",
                        "CAPTION: Her Diary",
                        "QUOTATION: said so",
                        "QUOTATION: as Markdown does it too",
                        "PARAGRAPH: A tip.",
                        "HEADING 2: Underlined",
                        "PARAGRAPH: The end."),
                drawn(
                        """
                        [NOTE]
                        .A title
                        ====
                        In an example.

                        ____
                        Quoted inside.
                        ____

                        After the quotation.
                        ====

                        [verse, Somebody]
                        ____
                        One line
                        and the next
                        ____

                        [quote, Somebody, citetitle="Her Diary"]
                        said so

                        > as Markdown
                        > does it too

                        [TIP]
                        A tip.

                        ....
                        literal
                        ....

                        ```ruby
                        fenced
                        ```

                        ++++
                        <p>passed</p>
                        ++++

                        ////
                        unseen
                        ////

                        [stem]
                        x + y

                        [mermaid]
                        --
                        a -> b
                        --

                         indented

                        [[anchor]]
                        ifdef::web[]
                        include::part.adoc[]
                        endif::[]
                        toc::[]
                        <<<
                        '''

                        Underlined
                        ----------

                        The end.
                        """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a *bold* b | a bold b",
                "Hor__vat__ | Horvat",
                "*_both_* ends | both ends",
                "snake_case_word and 2 * 3 * 4 | snake_case_word and 2 * 3 * 4",
                "`code` and ``x``y | ¤ and ¤y",
                "the `'quoted'` value | the ¤ value",
                "+pass *x*+ and pass:[<b>]so | ¤ and so",
                "a +plain word+ and ++two of them++ here | a plain word and two of them here",
                "+++<u>under</u>+++ and pass:[<u>under</u> the &copy; line] | under and under the © line",
                "pass:q[all *bold* <u>words</u>] here | all bold words here",
                "+java.lang.Object+ and +a_name+ and +camelCase+ | ¤ and ¤ and ¤",
                "press btn:[Save it] and menu:Build All[Run > Debug] | press ¤ and ¤",
                "the {counter:x} and {counter2:x} and {set:x:a value} thing | the ¤ and and thing",
                "a [.path]_/[dir]/_x/_ and [.uicontrol]*Save* | a ¤ and ¤",
                "[#here]#marked# text | marked text",
                "a glossterm:big thing[,big things] of theirs | a ¤ of theirs",
                "he said note:so far[1] | he said note:so far[1]",
                "see xref:x.adoc[] | see ¤",
                "a __xref:x.adoc[$$Quay$$] of__ and _link:y[it]_ | a Quay of and it",
                "a pipe badge::[label=new] of link:x[the list[0\\]] | a pipe ¤ of the list[0]",
                "Text [[id,label]]anchored | Text anchored",
                "C++ and C++ again | C++ and C++ again",
                "[.lead]#Marked# #too# | Marked too",
                "E=mc^2^ and H~2~O | E=mc2 and H2O",
                "see https://example.org[the page,window=_blank]. | see the page.",
                "see https://example.org/a_b_c. | see ¤.",
                "see link:x.html[] or xref:y.adoc[the next page] | see ¤ or the next page",
                "see <<id>>, <<id,the part>>, <<The Part>> | see ¤, the part, The Part",
                "mailto:a@example.org[write to us] | write to us",
                "image:x.png[An icon] here | ¤ here",
                "press kbd:[Ctrl+C] or menu:File[Save] | press ¤ or ¤",
                "{product} of {nbsp}2024 | ¤ of \u00A02024",
                "{site}/docs[the docs] | the docs",
                "\"`so`\" and '`so`' and Olaf`'s | “so” and ‘so’ and Olaf’s",
                "all `Ferry`s and `tis | all ¤s and `tis",
                "a backslash (\"`\\`\") and \"`so`\" | a backslash (“\\”) and “so”",
                "stem:[x^2] is math | ¤ is math",
                "Tom &amp; Ann&#8217;s &nope; | Tom & Ann’s &nope;",
                "\\*not bold* and \\{name} | *not bold* and {name}",
                "a \\ b | a \\ b",
                "[[here]]Anchored ((term))(((hidden, term))) | Anchored term",
                "he said:[sic] so | he said:[sic] so",
                "(C) 2024 -- and so on | (C) 2024 -- and so on",
                "issue:12[] is open | ¤ is open",
                "Hi *there | Hi *there",
            })
    void readsInlineMarkup(String example) {
        String[] sides = example.split(" \\| ", 2);
        assertEquals("PARAGRAPH: " + sides[1], drawn(sides[0]).get(0));
    }

    @Test
    void leavesAShortcodeOnItsOwnLineForItsRule() {
        assertEquals(
                List.of("PARAGRAPH: ¤", "PARAGRAPH: ¤", "CAPTION: Ann"),
                drawn("[vc_row width=\"1\"]\n\n[vc_row][vc_column]\n\n[quote, Ann]\n"));
    }

    @Test
    void readsASentenceBelowTheTitleAsProse() {
        assertEquals(
                List.of("HEADING 1: Title", "PARAGRAPH: This page tells you how the ferry is run, and by whom."),
                drawn("= Title\nThis page tells you how the ferry is run, and by whom.\n"));
    }

    @Test
    void readsTheAlternativeTextOfAnImageInALine() {
        assertEquals(
                List.of("PARAGRAPH: The ¤ leaves.", "CAPTION: A ferry, white", "CAPTION: At dawn"),
                drawn("The image:ferry.png[\"A ferry, white\",64,title='At dawn'] leaves.\n"));
    }

    @Test
    void readsWhoSaidAQuotedParagraph() {
        assertEquals(
                List.of("QUOTATION: \"The ferry is late.\"", "CAPTION: Ottilie Brandt, A Diary"),
                drawn("\"The ferry is late.\"\n-- Ottilie Brandt, A Diary\n"));
        assertEquals(
                List.of("PARAGRAPH: The ferry is late. -- and nobody knows why"),
                drawn("The ferry is late.\n-- and nobody knows why\n"));
    }

    @Test
    void readsNoNamesOfAuthorsBelowTheTitle() {
        assertEquals(
                List.of("HEADING 1: Title", "PARAGRAPH: Text."),
                drawn("= Title\nOttilie  M.  Brandt <o@example.org>; {editor}\n:page-layout: post\n\nText.\n"));
        assertEquals(List.of("HEADING 2: Section", "PARAGRAPH: Ottilie Brandt"), drawn("== Section\nOttilie Brandt\n"));
    }

    @Test
    void readsBothSidesOfAConditionAndKnowsThemForAlternatives() {
        String source =
                """
                ifdef::web[]
                On the web.
                endif::[]
                ifndef::web[]
                On paper.
                endif::[]

                Between.

                ifdef::mac[Press this.]
                ifdef::linux[Press that.]
                """;
        Document document = Drawn.read("a.adoc", source);
        assertEquals(
                List.of(
                        "PARAGRAPH: On the web.",
                        "PARAGRAPH: On paper.",
                        "PARAGRAPH: Between.",
                        "PARAGRAPH: Press this. Press that."),
                Drawn.lines(document));
        assertEquals(
                List.of("1.0 On the web.", "1.1 On paper.", "0.0 Press this.", "0.1 Press that."),
                alternatives(document));
    }

    @Test
    void knowsTabsForAlternatives() {
        String source =
                """
                [tabs,sync-group-id=x]
                ======
                Java::
                +
                --
                The body of one.

                Inner:: of one
                --
                Kotlin:: Short.
                ======

                .Groovy
                [example,role="primary"]
                --
                First.
                --

                [example.secondary]
                --
                Second.
                --
                """;
        Document document = Drawn.read("a.adoc", source);
        assertEquals(
                List.of(
                        "LIST_ITEM 1: Java",
                        "PARAGRAPH: The body of one.",
                        "LIST_ITEM 1: Inner",
                        "LIST_ITEM 1: of one",
                        "LIST_ITEM 1: Kotlin",
                        "LIST_ITEM 1: Short.",
                        "CAPTION: Groovy",
                        "PARAGRAPH: First.",
                        "PARAGRAPH: Second."),
                Drawn.lines(document));
        assertEquals(
                List.of("0.0 + -- The body of one. Inner:: of one --", "0.1 Short.", "1.0 First.", "1.1 Second."),
                alternatives(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Before.\n\n----\ncode | 3:1 the block opened by '----' is never closed; write '----' on a line of its own where it ends",
                "====\nIn it.\n\n____\nSaid.\n==== | 4:1 the block opened by '____' is never closed; write '____' on a line of its own where it ends",
                "====\n----\ncode\n====\n\nAfter. | 2:1 the block opened by '----' is never closed; write '----' on a line of its own where it ends",
                "|===\n|a |b | 1:1 the block opened by '|===' is never closed; write '|===' on a line of its own where it ends",
                "Text.\n\nendif::[] | 3:1 this endif closes no condition; remove it, or add its ifdef",
                "ifdef::web[]\nText. | 1:1 this condition is never closed; write endif::[] on a line of its own where it ends",
                ",===\n\"a,b\n,=== | 2:1 this quotation mark opens a table cell that is never closed; close it where the cell ends",
            })
    void namesWhatIsNeverClosed(String example) {
        String[] sides = example.split(" \\| (?=\\d)", 2);
        Document document = Drawn.read("a.adoc", sides[0]);
        assertEquals(
                List.of(sides[1]),
                document.flaws(Flaw.Kind.MARKUP)
                        .map(flaw -> document.lines().at(flaw.span().start()) + " " + flaw.message())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title\n-----\n\nText.", "====\nIn it.\n====", " indented\n----\ncode\n----", "<<<\n\n---\n\nText.",
                "* item\n+\nNote\n----\ncode\n----\n", "```\ncode\n```", "[source]\n----\n====\n----",
                        "ifdef::a[Text.]",
                "|===\n|a\n|===\n", "--\nopen\n--\n", "Before -- after\nand\n\n-- Ann\n", "////\nunseen\n////",
            })
    void findsNoFlawWhereThereIsNone(String source) {
        assertEquals(List.of(), Drawn.read("a.adoc", source).flaws());
    }

    @Test
    void readsNothingOfASignature() {
        String signature = "-----BEGIN PGP SIGNATURE-----\n\niQIzBAABCAAdFiEE\n-----END PGP SIGNATURE-----\n";
        assertTrue(AsciiDocFormat.isSignature(signature));
        assertEquals(List.of(), drawn(signature));
    }

    @Test
    void takesTheLanguageFromTheFile() {
        assertEquals("de", Drawn.read("a.adoc", "= Titel\n:lang: de\n\nText.\n").language());
        assertEquals("en-US", Drawn.read("a.adoc", "Text.\n").language());
    }

    @Test
    void readsFrontMatterAsJekyllHasIt() {
        Document document = Drawn.read("a.adoc", "---\ntitle: Ferries\nlang: fr\n---\n= Title\nAnn Berg\n\nText.\n");
        assertEquals("fr", document.language());
        assertEquals(List.of("TITLE: Ferries", "HEADING 1: Title", "PARAGRAPH: Text."), Drawn.lines(document));
    }

    @Test
    void readsWhatIsLeftOfABrokenFile() {
        assertEquals(List.of("PARAGRAPH: Before."), drawn("Before.\n\n----\nnever closed\n"));
        assertEquals(List.of("TABLE_CELL: a", "TABLE_CELL: b"), drawn("|===\n|a |b\n"));
        assertEquals(List.of("PARAGRAPH: In it."), drawn("====\nIn it.\n"));
    }

    /** Each as {@code set.choice text}. */
    private static List<String> alternatives(Document document) {
        return document.alternatives().stream()
                .map(it -> it.set() + "." + it.choice() + " "
                        + document.text(it.span()).strip().replaceAll("\\s+", " "))
                .toList();
    }

    private static List<String> drawn(String source) {
        return Drawn.lines(Drawn.read("a.adoc", source));
    }
}
