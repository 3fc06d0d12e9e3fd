package io.github.copydesk.format.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.copydesk.format.Formats;
import io.github.copydesk.testing.Drawn;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.time.Duration;
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
                        not,prose
                        |===

                        ,===
                        not,prose
                        ,===

                        After.
                        """));
    }

    @Test
    void readsBlocksThatHoldProseAndNoOthers() {
        assertEquals(
                List.of(
                        "CAPTION: A title",
                        "PARAGRAPH: In an example.",
                        "QUOTATION: Quoted inside.",
                        "PARAGRAPH: After the quotation.",
                        "QUOTATION: One line⏎and the next",
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

                        [quote, Somebody]
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
                "+pass *x*+ and pass:[<b>] | ¤ and ¤",
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
                2,
                drawn("[vc_row width=\"1\"]\n\n[vc_row][vc_column]\n\n[quote, Ann]\n")
                        .size());
    }

    @Test
    void readsASentenceBelowTheTitleAsProse() {
        assertEquals(
                List.of("HEADING 1: Title", "PARAGRAPH: This page tells you how the ferry is run, and by whom."),
                drawn("= Title\nThis page tells you how the ferry is run, and by whom.\n"));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*", "**a ", "_", "*a ", "`a ", "\"`a ", "[", "[[", "link:a[", "a:", "http://a[", "footnote:[", "((a ",
                        "<<a ",
                "{", "&", "&amp;", "+a ", "++a", "\\", "^", "~a ", "|", "[a]\n", "====\n\n", "* a\n", "a::\n", "|===\n",
                ":a: b \\\n", "\n", "“", "a\n", "= a\n\n", "'`", "https://", "image::", "[.a]#b ", "options=header",
                        "] ",
            })
    void readsAMegabyteOfAnything(String unit) {
        String hostile = unit.repeat(1_000_000 / unit.length() + 1);
        String inATable = "[" + hostile.substring(0, 200_000) + "]\n|===\n|" + hostile.substring(0, 200_000);
        assertTimeout(Duration.ofSeconds(60), () -> new Formats().read("a.adoc", hostile, "en-US"));
        assertTimeout(Duration.ofSeconds(60), () -> new Formats().read("a.adoc", inATable, "en-US"));
    }

    private static List<String> drawn(String source) {
        return Drawn.lines(Drawn.read("a.adoc", source));
    }
}
