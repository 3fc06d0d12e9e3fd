package io.github.copydesk.format.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.Drawn;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainTextFormatTest {
    private static final String WRAPPED =
            """
            Ferry line closes

            The ferry that Ottilie Brandt ran for forty years between the two banks
            of the river made its last crossing on Sunday, and half the town came
            to see it off 😀 with brass and bunting.

            "It was never about the money," said Kiyoshi Takenaka, who had crossed
            every morning since 1987.

            Reporting by Kiyoshi Takenaka
            Editing by Marlene Okafor
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void joinsWrappedParagraphsAndLeavesCreditsApart(String end) {
        assertEquals(
                List.of(
                        "HEADING 1: Ferry line closes",
                        "PARAGRAPH: The ferry that Ottilie Brandt ran for forty years between the two banks of the river"
                                + " made its last crossing on Sunday, and half the town came to see it off 😀 with brass"
                                + " and bunting.",
                        "PARAGRAPH: \"It was never about the money,\" said Kiyoshi Takenaka, who had crossed every"
                                + " morning since 1987.",
                        "PARAGRAPH: Reporting by Kiyoshi Takenaka",
                        "PARAGRAPH: Editing by Marlene Okafor"),
                drawn(WRAPPED.replace("\n", end)));
    }

    @Test
    void leavesOutTheSourceOfAProgram() {
        String program =
                """
                import { lamp } from 'harbour';

                function light() {
                  const oil = lamp();
                  return oil;
                }

                light();
                """;
        assertEquals(List.of(), drawn(program));
        String explained = "This is how a lamp is lit in the harbour.\n\n" + program;
        assertEquals(
                "PARAGRAPH: This is how a lamp is lit in the harbour.",
                drawn(explained).get(0));
    }

    @Test
    void goesOnAfterALineOfWrappedTextThatBecameLonger() {
        String wrapped =
                """
                The lamp committee met in the afternoon and heard the keeper
                who had come from the hills with a jar and the oil of nine
                winters, although nobody had asked him to bring any of it.
                Several of them described the tower and the other one as con-
                siderable, and the sisters who had been there agreed with all
                of it in every word.
                """;
        String whole = wrapped.replace("con-\nsiderable", "considerable");
        assertEquals(1, drawn(wrapped).size(), "wrapped");
        assertEquals(1, drawn(whole).size(), "joined");
    }

    @Test
    void knowsThePlaceOfAWordAfterALineBreakAndAnEmoji() {
        Document document = Drawn.read("a.txt", WRAPPED.replace("\n", "\r\n"));
        Block paragraph = document.blocks().get(1);
        int at = paragraph.text().indexOf("brass");
        assertEquals("brass", document.text(paragraph.span(at, at + 5)));
        assertEquals(
                "5:23", document.lines().at(paragraph.span(at, at + 5).start()).toString());
        int banks = paragraph.text().indexOf("banks of");
        assertEquals("banks\r\nof", document.text(paragraph.span(banks, banks + 8)));
    }

    @Test
    void keepsEachLineWhereParagraphsAreLines() {
        assertEquals(
                List.of(
                        "PARAGRAPH: Now Reading",
                        "PARAGRAPH: The council of Varnholm agrees on a harbour that nobody there has asked it for",
                        "PARAGRAPH: A line that is much longer than any text editor would have wrapped it, since"
                                + " nothing in it was ever wrapped by anybody, and so it runs on"),
                drawn(
                        """
                        Now Reading
                        The council of Varnholm agrees on a harbour that nobody there has asked it for
                        A line that is much longer than any text editor would have wrapped it, since nothing in it was \
                        ever wrapped by anybody, and so it runs on
                        """));
    }

    @Test
    void keepsTheLinesOfAPoemAndOfAnAddress() {
        String poem =
                """
                When evening lays its copper on the harbour of the town,
                The gulls that quarrelled all the day come one by one to rest,
                And Marlene lets the shutters of her little bookshop down,
                And counts the coins, and keeps for last the ones she likes the best.

                Harbour Books
                12 Quay Street
                Varnholm
                """;
        assertEquals(
                poem.lines().filter(line -> !line.isBlank()).count(),
                drawn(poem).size());
    }

    @Test
    void joinsTwoLinesWhereTheSecondPlainlyGoesOn() {
        assertEquals(
                List.of(
                        "PARAGRAPH: The council met on Monday and put off what it had to decide, which was no surprise."),
                drawn("The council met on Monday and put off what it had to decide,\nwhich was no surprise.\n"));
    }

    @Test
    void readsListsWithoutTheirMarks() {
        assertEquals(
                List.of(
                        "PARAGRAPH: What to bring:",
                        "LIST_ITEM 1: a lamp, and oil for it",
                        "LIST_ITEM 1: bread",
                        "LIST_ITEM 1: patience"),
                drawn("What to bring:\n- a lamp,\n  and oil for it\n* bread\n2) patience\n"));
    }

    @Test
    void takesADashAtTheStartOfAWrappedLineForADash() {
        String text =
                """
                The old mill at the bend of the river stood empty for a generation
                - nobody in the valley could say any longer who had owned it, and
                nobody had asked until the roof came down in the storms of spring.
                The council then took it over, for want of anybody else, and it
                means to make a museum of it, if the money can be found.
                """;
        assertEquals(1, drawn(text).size());
    }

    @Test
    void beginsAParagraphWhereALineIsIndentedMore() {
        String text =
                """
                The old mill at the bend of the river stood empty for a generation
                and nobody in the valley could say any longer who had owned it then.
                  Now the council has taken it over, for want of anybody else, and
                means to make a museum of it, if the money can be found this year.
                """;
        assertEquals(2, drawn(text).size());
    }

    @Test
    void leavesOutLinesThatAreDrawn() {
        assertEquals(
                List.of("HEADING 1: Harbour News", "PARAGRAPH: The ferry is late."),
                drawn("Harbour News\n============\n\nThe ferry is late.\n\n* * *\n-----\n")
                        .subList(0, 2));
    }

    @Test
    void takesNoSentenceForAHeadline() {
        assertEquals(
                "PARAGRAPH: The ferry is late.",
                drawn("The ferry is late.\n\nIt was to come at nine.\n").get(0));
        assertEquals(List.of("PARAGRAPH: Alone"), drawn("Alone\n\n"));
    }

    @Test
    void leavesOutTheTagsOfATextThatGoesThroughABrowser() {
        assertEquals(
                List.of(
                        "PARAGRAPH: The “old” mill, Horvat says.",
                        "PARAGRAPH: It burned",
                        "PARAGRAPH: twice.",
                        "PARAGRAPH: Run ¤ now"),
                drawn(
                        """
                        <p>The &ldquo;old&rdquo; mill, <a href="x">Hor</a>vat says.</p>
                        <!--more-->
                        It burned<br>twice.
                        Run <code>"a b"</code> now
                        """));
    }

    @Test
    void readsTheWordsOfAPictureInAText() {
        assertEquals(
                List.of("PARAGRAPH: The mill", "CAPTION: A \"red\" mill", "PARAGRAPH: burns."),
                drawn("<!--more-->\nThe mill <img src=x alt='A \"red\" mill'>burns.\n"));
    }

    @Test
    void keepsATagOnItsOwn() {
        assertEquals(
                List.of("PARAGRAPH: The <b>mill is late &amp; closed."), drawn("The <b>mill is late &amp; closed.\n"));
        assertEquals(
                List.of("PARAGRAPH: Fill in <name>, <title>, <time> and <address>."),
                drawn("Fill in <name>, <title>, <time> and <address>.\n"));
    }

    @Test
    void readsFrontMatterOfTwoKeys() {
        assertEquals(
                List.of("TITLE: The mill", "PARAGRAPH: It burned."),
                drawn("---\ntitle: The mill\ndate: 2024-01-01\n---\nIt burned.\n"));
        assertEquals(
                List.of("HEADING 1: title: The mill", "PARAGRAPH: It burned."),
                drawn("---\ntitle: The mill\n---\nIt burned.\n"));
    }

    @Test
    void readsMarkdownAsSuch() {
        assertEquals(
                List.of("TITLE: The mill", "HEADING 2: Fire", "PARAGRAPH: It burned twice."),
                drawn("---\ntitle: The mill\nlang: en\n---\n## Fire\nIt **burned**\ntwice.\n"));
        assertEquals(
                List.of("PARAGRAPH: See this, that and more."),
                drawn("See [this](http://a.example), [that](/b) and\n[more](./c.html).\n"));
        assertEquals(
                List.of("PARAGRAPH: See [this](¤)", "PARAGRAPH: # 1 in line"),
                drawn("See [this](http://a.example)\n# 1 in line\n"));
    }

    @Test
    void readsNoDataAsText() {
        String words = "lamp\noar\nferry\npier\n".repeat(5);
        String printed = "Serial number: 04:7f\nValid until: Oct 2 2031\n".repeat(10)
                + "Issuer: C = NO, O = Ferry Lamps, CN = Root\n";
        assertEquals(List.of(), drawn(words));
        assertEquals(List.of(), drawn(printed));
        assertEquals(21, drawn(words + "The ferry has one lamp.\n").size(), "a sentence");
        assertEquals(45, drawn(words + "Where the old ferry was\n".repeat(25)).size(), "verse");
        assertEquals(19, drawn(words.substring(5)).size(), "a short list");
        assertEquals(30, drawn("They slept.\nThe lamp\nWas out\n".repeat(10)).size(), "a poem with short sentences");
        assertEquals(
                30, drawn("“Who is it?”\n“The keeper.”\n“Oh.”\n".repeat(10)).size(), "a dialogue");
        assertEquals(30, drawn("दीया जलाओ।\n".repeat(30)).size(), "another script");
    }

    private static List<String> drawn(String source) {
        return Drawn.lines(Drawn.read("a.txt", source));
    }
}
