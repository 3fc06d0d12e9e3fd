package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;

import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.testing.Rules;
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
    void findsASlipInAWordThatTheArticleHasWithACapital() {
        assertMarked(check, "The Prime Minister spoke first. The Defense ⟦Minisyer → Minister⟧ spoke last.");
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
    void takesTheNewsroomsWordForAName() {
        ProjectStyle projectStyle =
                new ProjectStyle(List.of(new ProjectStyle.Person("Milena Horvet", List.of())), Set.of(), List.of());
        assertMarked(
                new MisspelledNameCheck(Rules.materials("misspelled-name", projectStyle)),
                "The board named Milena Horvat, and a week later Milena Horvet resigned. Horvat gave no reason.");
    }
}
