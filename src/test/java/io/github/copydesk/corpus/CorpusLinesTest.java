package io.github.copydesk.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.LinearTime;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorpusLinesTest {
    private static final String PROMO = "Register now for unlimited access to the Harbor Courier";

    @Test
    void countsArticlesNotLines() {
        assertEquals(2, articlesWith(PROMO, PROMO + "\n\n" + PROMO, "A day at sea.\n\n" + PROMO));
    }

    @Test
    void knowsALineWithOneWordMoreOrLessOrChanged() {
        assertEquals(2, articlesWith(PROMO, PROMO, "Register now to receive unlimited access to the Harbor Courier"));
        assertEquals(2, articlesWith(PROMO, PROMO, "For access to the Harbor Courier, register today!"));
        assertEquals(2, articlesWith(PROMO, PROMO, "REGISTER NOW: unlimited access to the Harbor Herald"));
    }

    @Test
    void keepsLinesApartThatShareLittle() {
        assertEquals(1, articlesWith(PROMO, PROMO, "Register your boat at the Harbor office"));
    }

    @Test
    void saysTheSameInAnyOrder() {
        Corpus one = Corpus.of(List.of(article("a\n" + PROMO), article(PROMO), article("b")));
        Corpus other = Corpus.of(List.of(article("b"), article(PROMO), article("a\n" + PROMO)));
        assertEquals(one.articlesWith(LineBag.of(PROMO)), other.articlesWith(LineBag.of(PROMO)));
    }

    @Test
    void countsArticlesThatSayALineTwiceApart() {
        Corpus corpus = Corpus.of(List.of(
                article(PROMO + "\n\n" + PROMO + "\n\n" + PROMO),
                article(PROMO),
                article("A day.\n\n" + PROMO + "\n\nA night.\n\n" + PROMO)));
        assertEquals(2, corpus.articlesThatRepeat(LineBag.of(PROMO)));
        assertEquals(0, corpus.articlesThatRepeat(LineBag.of("A day at sea with the pilots")));
    }

    @Test
    void countsExactLinesWhateverTheirCaseDigitsAndSpaces() {
        Corpus corpus = Corpus.of(List.of(
                article("Tide tables\n\nA day at sea."),
                article("TIDE  TABLES\n\nTide tables"),
                article("The tide tables"),
                article("Page 3 of 12"),
                article("Page 4 of 97")));
        assertEquals(2, exactly(corpus, "Tide tables"));
        assertEquals(2, exactly(corpus, "Page 1 of 20"));
        assertEquals(0, exactly(corpus, "Page 1 of 2"));
        assertEquals(0, exactly(corpus, "Tide table"));
    }

    @Test
    void aParagraphIsNoExactLine() {
        assertEquals(Optional.empty(), ExactLine.of("The pilots of the harbour ".repeat(9)));
        assertEquals(Optional.empty(), ExactLine.of(" \n"));
    }

    @Test
    void countsTheOpenLastSentenceOfAParagraphAsALine() {
        Corpus corpus = Corpus.of(List.of(
                article("The pumps ran all winter. Over to the tide log"),
                article("Nobody was hurt.\n\nThe council met twice. Over to the tide log"),
                article("The council met twice. It closed the quay.")));
        assertEquals(2, exactly(corpus, "Over to the tide log"));
        assertEquals(0, exactly(corpus, "It closed the quay."));
    }

    private static int exactly(Corpus corpus, String line) {
        return corpus.articlesWith(ExactLine.of(line).orElseThrow());
    }

    @Test
    void takesAHundredThousandLinesInItsStride() {
        LinearTime.assertLinear(100_000, count -> {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < count; i++) {
                lines.append("Boat ")
                        .append(i)
                        .append(" left harbour ")
                        .append(i % 97)
                        .append(" with crates of salt\n\n");
            }
            assertEquals(
                    1, Corpus.of(List.of(article(lines.toString()))).totals().articles());
        });
    }

    private static int articlesWith(String line, String... articles) {
        Corpus corpus = Corpus.of(
                List.of(articles).stream().map(CorpusLinesTest::article).toList());
        return corpus.articlesWith(LineBag.of(line));
    }

    private static Document article(String text) {
        return Marked.document("article.txt", text);
    }
}
