package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RepeatedPromoCheckTest {
    private static final String PROMO = "Subscribe now for unlimited access to the Velden Herald";

    private final Check check = new RepeatedPromoCheck(Rules.materials("repeated-promo"));

    @Test
    void findsAllCopiesAndTheFirst() {
        assertMarked(
                check,
                "It rained.\n\n⟦%s⟧\n\nIt snowed.\n\n⟦%s⟧\n\nIt thawed.\n\n⟦%s!⟧"
                        .formatted(PROMO, "Subscribe today to enjoy unlimited access to the Velden Herald", PROMO));
    }

    @Test
    void findsALineThatEachArticleHasOnce() {
        String page = "\n\nView Comments (0)\n\nLeave a Reply";
        List<Document> articles = List.of(
                Marked.document("a.txt", "It rained.\n\n" + PROMO + page),
                Marked.document("b.txt", "It snowed.\n\n" + PROMO + page),
                Marked.document("c.txt", "It hailed.\n\n" + PROMO + page),
                Marked.document("d.txt", "It thawed.\n\n" + PROMO + page));
        Corpus corpus = Corpus.of(articles);
        for (Document article : articles) {
            assertEquals(
                    List.of(Severity.ERROR),
                    check.check(article, corpus).map(Finding::severity).toList());
        }
    }

    @Test
    void isLessSureOfAPromoThatNobodyRepeats() {
        Document article = Marked.document(
                "a.txt",
                "The ferry was late again, and nobody at the quay could say why it had taken so long.\n\n" + PROMO
                        + "\n\nIt rained for three days, and the market was closed until the water was gone.");
        assertEquals(
                List.of(Severity.WARNING),
                check.check(article, Corpus.of(List.of(article)))
                        .map(Finding::severity)
                        .toList());
    }

    @Test
    void leavesWhatTheProjectWantsToKeep() {
        ProjectStyle projectStyle = new ProjectStyle(List.of(), Set.of(), List.of(PROMO));
        assertMarked(
                new RepeatedPromoCheck(Rules.materials("repeated-promo", projectStyle)),
                "It rained.\n\n%s\n\nIt snowed.\n\n%s!".formatted(PROMO, PROMO));
    }

    @Test
    void leavesTwoDifferentSentencesAboutSubscriptionsAlone() {
        assertMarked(
                check,
                "The Herald sold 400 new subscriptions in May.\n\nIt had sold 300 new subscriptions in April, its editor said.");
    }
}
