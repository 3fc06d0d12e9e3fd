package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;

import io.github.copydesk.rule.HouseStyle;
import io.github.copydesk.testing.Rules;
import java.util.List;
import java.util.Set;
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
    void leavesAloneWhatTheNewsroomAccepts() {
        HouseStyle house = new HouseStyle(List.of(), Set.of("KiyoshiTakenaka"), List.of());
        assertMarked(new GluedNameCheck(Rules.materials("glued-name", house)), "Reporting by KiyoshiTakenaka");
    }

    @Test
    void leavesAloneWhatIsWrittenSoAgainAndAgain() {
        assertMarked(check, "The DavidLoom was sold. A DavidLoom is loud. We had one DavidLoom here.");
    }
}
