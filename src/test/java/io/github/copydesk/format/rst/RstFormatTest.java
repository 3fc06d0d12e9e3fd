package io.github.copydesk.format.rst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.testing.Drawn;
import io.github.copydesk.text.Alternative;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RstFormatTest {
    private static final String ARTICLE =
            """
            .. a remark

            The *last* ferry
            ================

            :author: Ottilie Brandt
            :date: 2024-05-01
            :summary: What the ferry meant
              to the town

            The ferry 😀 ran for **forty** years,
            said `Marlene Okafor <about.html>`_ and\\ *others*.

            On the river
            ------------

            .. figure:: ferry.jpg
               :alt: A ferry, seen from above

               The ferry at *dawn*

            It is started so::

              ferry --start

            .. note:: Mind the ``gangway``.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void readsWhatAReaderReads(String end) {
        assertEquals(
                List.of(
                        "HEADING 1: The last ferry",
                        "SUMMARY: What the ferry meant to the town",
                        "PARAGRAPH: The ferry 😀 ran for forty years, said Marlene Okafor andothers.",
                        "HEADING 2: On the river",
                        "CAPTION: A ferry, seen from above",
                        "CAPTION: The ferry at dawn",
                        "PARAGRAPH: It is started so:",
                        "PARAGRAPH: Mind the ¤."),
                drawn(ARTICLE.replace("\n", end)));
    }

    @Test
    void knowsThePlaceOfAWordAfterMarksAndBreaks() {
        Document document = Drawn.read("a.rst", ARTICLE.replace("\n", "\r\n"));
        Block paragraph = document.blocks().get(2);
        int name = paragraph.text().indexOf("Marlene Okafor");
        assertEquals("Marlene Okafor", document.text(paragraph.span(name, name + 14)));
        assertEquals(
                "12:7",
                document.lines().at(paragraph.span(name, name + 14).start()).toString());
        int others = paragraph.text().indexOf("others");
        assertEquals("others", document.text(paragraph.span(others, others + 6)));
    }

    @Test
    void readsTitlesByTheirOrder() {
        assertEquals(
                List.of(
                        "HEADING 1: Over",
                        "HEADING 2: Under",
                        "HEADING 3: Deeper",
                        "HEADING 2: Again",
                        "PARAGRAPH: Dots ...",
                        "PARAGRAPH: After a line."),
                drawn(
                        """
                        ====
                        Over
                        ====

                        Under
                        =====

                        Deeper
                        ------

                        Again
                        =====

                        Dots
                        ...

                        ----

                        After a line.
                        """));
    }

    @Test
    void readsListsByTheirColumns() {
        assertEquals(
                List.of(
                        "LIST_ITEM 1: one goes on",
                        "LIST_ITEM 2: inner",
                        "PARAGRAPH: belongs to one",
                        "LIST_ITEM 1: two",
                        "LIST_ITEM 2: at once",
                        "LIST_ITEM 1: first",
                        "LIST_ITEM 1: second",
                        "PARAGRAPH: C. Okonkwo begins a sentence.",
                        "LIST_ITEM 1: Term",
                        "LIST_ITEM 1: its meaning",
                        "LIST_ITEM 1: says all",
                        "PARAGRAPH: Out of the list."),
                drawn(
                        """
                        - one
                          goes on

                          - inner

                          belongs to one
                        - two

                          * at once

                        1. first
                        2. second

                        C. Okonkwo begins
                        a sentence.

                        Term
                          its meaning

                        -v, --verbose  says all

                        Out of the list.
                        """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a *bold* b | a bold b",
                "re\\ *Struct*\\ Text | reStructText",
                "2 * 3 * 4 and snake_case_word | 2 * 3 * 4 and snake_case_word",
                "``code`` and ``a `b` c`` | ¤ and ¤",
                "``a\\`` b | ¤ b",
                "the '*' sign and (``) | the '*' sign and (``)",
                "\\*not bold\\* and \\\\ | *not bold* and \\",
                "`some title` and `kwargs` | some title and ¤",
                "`the page <https://example.org>`_. | the page.",
                "`the page <https://example.org>`__. | the page.",
                "`<https://example.org>`_ here | ¤ here",
                "`the part`_ and word_ and other__. | the part and word and other.",
                "see [1]_, [#a]_ and [CIT2002]_. | see ¤, ¤ and ¤.",
                "he [sic] said | he [sic] said",
                "by |name| and |name|_ | by ¤ and ¤",
                "a | b or a|b| | a | b or a|b|",
                "an _`inline target` here | an inline target here",
                ":ref:`the part <x>` and :ref:`x` | the part and ¤",
                ":doc:`/x` or :term:`harbor` | ¤ or harbor",
                ":py:func:`run` or :func:`the run <run>` | ¤ or the run",
                ":math:`a*b` and :sup:`2` | ¤ and 2",
                "`x`:sub: and `y`:code: | x and ¤",
                "see https://example.org/a_b_c. | see ¤.",
                "12:30: the :-) sign | 12:30: the :-) sign",
                "don't, rock'n'roll, “so” | don't, rock'n'roll, “so”",
                "這是*不*行 | 這是*不*行",
            })
    void readsInlineMarkup(String example) {
        String[] sides = example.split(" \\| (?=[^|]*$|a \\||by ¤)", 2);
        assertEquals("PARAGRAPH: " + sides[1], drawn(sides[0]).get(0));
    }

    @Test
    void readsARoleThatTheFileDefines() {
        assertEquals(
                List.of("PARAGRAPH: A red word and ¤."),
                drawn(".. role:: red\n.. role:: sql(code)\n\nA :red:`red word` and :sql:`select 1`.\n"));
    }

    @Test
    void readsTabsAsAlternatives() {
        Document document = Drawn.read(
                "a.rst",
                """
                .. tab-set::

                   .. tab-item:: One

                      The first.

                      And more.

                   .. tab-item:: Two

                      The second.

                .. tab:: Three

                   The third.

                .. tab:: Four

                   The fourth.

                Between.

                .. tab:: Five

                   The fifth.
                """);
        List<String> bodies = document.alternatives().stream()
                .map(it -> it.set() + "/" + it.choice() + " "
                        + document.text(it.span()).lines().findFirst().orElse(""))
                .toList();
        assertEquals(
                List.of("0/0 The first.", "0/1 The second.", "1/0 The third.", "1/1 The fourth.", "2/0 The fifth."),
                bodies);
        Alternative first = document.alternatives().get(0);
        assertTrue(document.text(first.span()).endsWith("And more."));
    }

    @Test
    void takesTheLanguageFromTheFile() {
        assertEquals(
                "de",
                Drawn.read("a.rst", "Titel\n=====\n\n:lang: de\n\nText.\n").language());
        assertEquals(
                "pt-BR", Drawn.read("a.rest", ":language: pt_BR\n\nText.\n").language());
        assertEquals("en-US", Drawn.read("a.rst", "Text.\n\n:lang: de\n").language());
        Document document = Drawn.read("a.rst", "---\ntitle: Ferries\nlang: fr\n---\n\nTitle\n=====\n\nText.\n");
        assertEquals("fr", document.language());
        assertEquals(List.of("TITLE: Ferries", "HEADING 1: Title", "PARAGRAPH: Text."), Drawn.lines(document));
    }

    @Test
    void readsAStet() {
        String source = "Before.\n\n.. stet: glued-name it is\n   a brand\n\nAfter.\n";
        Document document = Drawn.read("a.rst", source);
        assertEquals(1, document.stets().size());
        assertEquals(
                "stet: glued-name it is\n   a brand",
                document.text(document.stets().get(0).words()));
    }

    private static List<String> drawn(String source) {
        return Drawn.lines(Drawn.read("a.rst", source));
    }
}
