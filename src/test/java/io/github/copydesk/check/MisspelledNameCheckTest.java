package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;
import static io.github.copydesk.testing.Marked.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.corpus.CorpusCounts;
import io.github.copydesk.corpus.Evidence;
import io.github.copydesk.results.Confidence;
import io.github.copydesk.results.Finding;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.site.Site;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class MisspelledNameCheckTest {
    private final Check check = new MisspelledNameCheck(Rules.materials("misspelled-name"));

    @Test
    void knowsAPublicFigureByTheGivenName() {
        assertMarked(check, "Prime Minister Fumio ⟦Kishhida → Kishida⟧ stated Monday that he intends");
    }

    @Test
    void leavesAnUnknownNamesakeAlone() {
        assertMarked(check, "A baker called Rolf Kishada stated Monday that he intends");
    }

    @Test
    void findsTheWrongPartOfAHyphenedName() {
        assertMarked(check, "Jan Wardley won. Everyone loves Wardley. I saw the ⟦Wurdley → Wardley⟧-Quist map.");
    }

    @Test
    void showsAHyphenedNameWhole() {
        assertMarked(
                check,
                "Jan Wardley-Quist won. Everyone loves Wardley-Quist. I saw ⟦Wurdley-Quist → Wardley-Quist⟧ there.");
    }

    @Test
    void knowsTheManByHisNickname() {
        assertMarked(
                check, "Michael F. Quandrel, member. Mike ⟦Quanderl → Quandrel⟧ is chairman. Quandrel joined in 2010.");
    }

    @Test
    void findsAMisspellingOfAWordThatTheArticleHasWithACapital() {
        assertMarked(check, "The Prime Minister spoke first. The Defense ⟦Minisyer → Minister⟧ spoke last.");
    }

    /** Other articles of the site prefer one spelling; an article may keep to the other. */
    @Test
    void leavesTheSpellingOfAnotherRegionAlone() {
        Document british = document(
                "a.txt",
                "The Organisers of the pier chose it. Local Quay-Ladies Organisers are thanked, and the"
                        + " Organisers keep the keys. Write to the Quay-Ladies Organizers Room.");
        CorpusCounts corpus = new CorpusCounts(Site.unknown(Path.of("content")));
        corpus.add(Evidence.of(british));
        for (int pier = 0; pier < 12; pier++) {
            corpus.add(Evidence.of(
                    document("b.txt", "All Quay-Ladies Organizers came to the Organizers Room of pier " + pier)));
        }
        assertEquals(
                List.of(), check.check(british, corpus).map(Finding::message).toList());
    }

    @Test
    void reportsOnlyTheSpellingThatAnotherArticleDoesNotHave() {
        Document article = document(
                "a.txt", "The keeper Jonas Brenwald lit the lamp. Later, Jonas Brennwald put it out and went home.");
        CorpusCounts corpus = new CorpusCounts(Site.unknown(Path.of("content")));
        corpus.add(Evidence.of(article));
        corpus.add(Evidence.of(document("b.txt", "The lamp belongs to Jonas Brennwald of Harbour Street.")));
        Check inconsistent = new InconsistentNameCheck(Rules.materials("inconsistent-name"));
        assertEquals(
                List.of(
                        "'Brenwald' looks like a misspelling of 'Brennwald': the article has 'Jonas Brennwald' on line 1,"
                                + " and of the two, other articles have only 'Brennwald'"),
                check.check(article, corpus).map(Finding::message).toList());
        assertEquals(0, inconsistent.check(article, corpus).count());
    }

    @Test
    void aListedPersonDecidesEvenAgainstTheArticle() {
        Document article = document(
                "a.txt",
                "The keeper Jonas Brenwald lit the lamp. Brenwald sang. Brenwald slept. Jonas Brennwald put it out.");
        ProjectStyle style =
                new ProjectStyle(List.of(new ProjectStyle.Person("Jonas Brennwald", List.of())), Set.of(), List.of());
        Check strict = new MisspelledNameCheck(Rules.materials("misspelled-name", style));
        assertEquals(
                List.of("Brenwald", "Brenwald", "Brenwald"),
                strict.check(article, new CorpusCounts(Site.unknown(Path.of("content"))))
                        .map(it -> article.text(it.span()))
                        .toList());
    }

    @Test
    void isNotCertainOfACapitalThatTheArticleHasLessOften() {
        Document article = document(
                "a.txt",
                "Quayhub is free. We pay Quayhub nothing, and Quayhub runs. Then QuayHub failed; QuayHub is mute.");
        assertEquals(
                List.of(Confidence.POSSIBLE),
                check.check(article, new CorpusCounts(Site.unknown(Path.of("content"))))
                        .map(Finding::confidence)
                        .distinct()
                        .toList());
    }

    @Test
    void leavesForeignWordsAlone() {
        assertMarked(check, "The International Fair moved to the Palacio Internacional in May.");
    }

    @Test
    void leavesPairsOfPlacesAlone() {
        assertMarked(check, "He flew from Austria to Australia, from Iran to Iraq, and from Niger to Nigeria.");
    }

    @Test
    void aNameOfTheConfigurationIsRightBesideACommonOne() {
        ProjectStyle projectStyle =
                new ProjectStyle(List.of(new ProjectStyle.Person("Milena Horvet", List.of())), Set.of(), List.of());
        Check configured = new MisspelledNameCheck(Rules.materials("misspelled-name", projectStyle));
        assertMarked(
                configured,
                "The board named Milena ⟦Horvat → Horvet⟧, and a week later Milena Horvet resigned."
                        + " ⟦Horvat → Horvet⟧ gave no reason.");
        assertMarked(configured, "The board named Ana Horvat, and a week later Milena Horvet resigned.");
    }
}
