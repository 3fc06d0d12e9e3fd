package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.format.Formats;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class GluedNameCheckTest {
    private final Check check = new GluedNameCheck(Rules.materials("glued-name"));

    @Test
    void splitsANameTheArticleHasInFull() {
        assertMarked(check, "Yoshimasa Hayashi, pose.\nMinister ⟦Yoshimasahayashi → Yoshimasa Hayashi⟧ met");
    }

    @Test
    void leavesACityAloneThoughItsTailIsACredit() {
        assertMarked(check, "Liverpool, England. Marta Quell/Pool via REUTERS");
    }

    @Test
    void keepsTheAccentsAndThePossessive() {
        assertMarked(check, "The goal was ⟦TomášNovák → Tomáš Novák⟧’s first.");
    }

    @Test
    void putsAWordAndANameApartInMarkdown() {
        assertMarked(
                check,
                "article.md",
                "The office of **Ingrid ⟦BrandtDepartment → Brandt Department⟧** of Transport, and Brandt.");
    }

    @Test
    void readsNoCode() {
        assertMarked(check, "article.md", "Call `KiyoshiTakenaka` or <https://example.org/KiyoshiTakenaka>.");
    }

    @Test
    void leavesAloneWhatTheProjectAccepts() {
        ProjectStyle projectStyle = new ProjectStyle(List.of(), Set.of("KiyoshiTakenaka"), List.of());
        assertMarked(new GluedNameCheck(Rules.materials("glued-name", projectStyle)), "Reporting by KiyoshiTakenaka");
    }

    @Test
    void leavesAloneWhatIsWrittenSoAgainAndAgain() {
        assertMarked(check, "The DavidLoom was sold. A DavidLoom is loud. We had one DavidLoom here.");
    }

    @Test
    void leavesAloneWhatIsNamedAfterTheTopicOfTheSite() {
        assertEquals(1, foundBeside("The harbour has a new crane."));
        assertEquals(0, foundBeside("Rajesh has a new release."));
    }

    private long foundBeside(String other) {
        List<Document> articles = IntStream.range(0, 12)
                .mapToObj(it -> new Formats().read(it + ".txt", it == 0 ? "We met at RajeshIyer." : other, "en-US"))
                .toList();
        return check.check(articles.get(0), Corpus.of(articles)).count();
    }
}
