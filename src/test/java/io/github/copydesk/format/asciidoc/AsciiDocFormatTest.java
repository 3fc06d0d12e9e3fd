package io.github.copydesk.format.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.testing.Drawn;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
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
    void knowsThePlaceOfAWordAfterMarksAndBreaks() {
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
    void readsNoNamesOfAuthorsBelowTheTitle() {
        assertEquals(
                List.of("HEADING 1: Title", "PARAGRAPH: Text."),
                drawn("= Title\nOttilie  M.  Brandt <o@example.org>; {editor}\n:page-layout: post\n\nText.\n"));
        assertEquals(List.of("HEADING 2: Section", "PARAGRAPH: Ottilie Brandt"), drawn("== Section\nOttilie Brandt\n"));
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

    private static List<String> drawn(String source) {
        return Drawn.lines(Drawn.read("a.adoc", source));
    }
}
