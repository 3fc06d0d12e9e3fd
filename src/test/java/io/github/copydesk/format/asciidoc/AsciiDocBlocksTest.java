package io.github.copydesk.format.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.Drawn;
import io.github.copydesk.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists, delimited blocks, and the blocks of which readers see only one. */
final class AsciiDocBlocksTest {
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

    @Test
    void leavesAShortcodeOnItsOwnLineForItsRule() {
        assertEquals(
                List.of("PARAGRAPH: ¤", "PARAGRAPH: ¤", "CAPTION: Ann"),
                drawn("[vc_row width=\"1\"]\n\n[vc_row][vc_column]\n\n[quote, Ann]\n"));
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
