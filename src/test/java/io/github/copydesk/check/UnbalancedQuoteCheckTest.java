package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.results.Severity;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.testing.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnbalancedQuoteCheckTest {
    private final Check check = new UnbalancedQuoteCheck(Rules.materials("unbalanced-quote"));

    @Test
    void pointsAtTheSecondCloserWhenAnAttributionCutAQuotationInTwo() {
        assertMarked(
                check,
                "The mayor said that “the harbour, given the storms of the season,” "
                        + "it was right to close both of the city’s ferry lines.⟦”⟧");
    }

    @Test
    void saysWhereTheOneBeforeClosed() {
        assertEquals(
                "'”' closes a quotation that was not opened; the previous quotation was closed after 'season,'",
                message());
    }

    private String message() {
        var document = Marked.document("a.txt", "She calls it “a season,” it was over.” Nobody spoke.");
        return check.check(document, Corpus.of(List.of(document)))
                .findFirst()
                .orElseThrow()
                .message();
    }

    @Test
    void takesASpeechThatOpensAgainInEachParagraphForOneQuotation() {
        assertMarked(check, "He rose. “We are here.\n\n“We shall stay.\n\n“And we shall win,” he said.");
        assertMarked(check, "He rose. \"We are here.\n\n\"We shall stay.\n\n\"And we shall win,\" he said.");
    }

    @Test
    void endsASpeechThatNobodyClosed() {
        assertMarked(check, "He rose. “We are here.\n\n⟦“⟧We shall stay.\n\nThe hall was empty by noon.");
    }

    @Test
    void doesNotTakeAFewQuotedWordsForTheStartOfASpeech() {
        assertMarked(check, "They want ⟦“⟧a new pier and no less.\n\n“The old one is fine,” he said.");
    }

    @Test
    void pointsAtTheOpenerThatTheNextOneFollows() {
        assertMarked(check, "⟦“⟧We go, she said. “You stay.”\n\n“All of us,” he said.");
    }

    @Test
    void leavesInchesPossessivesAndElisionsAlone() {
        assertMarked(check, "A 6'2\" keeper, a 27\" screen, the countries’ alliance, rock ’n’ roll of the ’90s.");
        assertMarked(check, "The 27\" and 32\" models, \"the best of 2019\", and 'em all.");
    }

    @Test
    void isLessSureOfAStraightMark() {
        var document = Marked.document("a.txt", "\"We leave,\" she said. The others nodded.\"");
        var finding =
                check.check(document, Corpus.of(List.of(document))).findFirst().orElseThrow();
        assertEquals(Severity.WARNING, finding.severity());
    }

    @Test
    void readsHeadingsForThemselves() {
        assertMarked(check, "a.md", "# The ⟦“⟧new harbour\n\nIt opens ”today“.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de: Er sagte: „Das ist ‚gut‘ so“, und »auch das« ging.",
                "fr: Il a dit : « C’est “bien” ainsi », puis «rien».",
                "es: Dijo: «Esto es “bueno” así» y “nada más”.",
                "it: Ha detto: «Questo è “bene”» e “basta”.",
                "pl: Powiedział: „To jest «dobre» tak”, i nic.",
                "sv: Han sade: ”Det är ’bra’ så”, och »inget mer».",
                "ja: 彼は「これは『良い』です」と言った。",
                "ru: Он сказал: «Это „хорошо“ так» и ушёл.",
                "nl: Hij zei: ‘Dit is “goed” zo’, en ging.",
                "da: Han sagde: »Det er godt«, og gik.",
                "en: He read «Le Soir», „Die Woche“ and 「朝」.",
            })
    void readsEachLanguageByItsOwnMarks(String article) {
        String[] parts = article.split(": ", 2);
        String source = "---\nlang: " + parts[0] + "\n---\n\n" + parts[1] + "\n";
        assertMarked(check, "a.md", source);
        assertMarked(new ReversedQuoteCheck(Rules.materials("reversed-quote")), "a.md", source);
        assertMarked(new MixedQuotesCheck(Rules.materials("mixed-quotes")), "a.md", source);
        assertMarked(new StrayPrimeCheck(Rules.materials("stray-prime")), "a.md", source);
    }
}
