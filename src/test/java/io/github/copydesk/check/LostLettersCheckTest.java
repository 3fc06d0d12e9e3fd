package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;

import io.github.copydesk.testing.Rules;
import org.junit.jupiter.api.Test;

final class LostLettersCheckTest {
    private final Check check = new LostLettersCheck(Rules.materials("lost-letters"));

    @Test
    void joinsOnlyWhatOneSpaceParts() {
        assertMarked(check, "Identi  cation, Identi, cation, Identi. cation and Identi-cation.");
    }

    @Test
    void asksTheArticleAboutTheEndsOfWords() {
        assertMarked(check, "The nancial plan is here.");
        assertMarked(check, "The ⟦nancial → financial⟧ plan has ⟦signi cant → significant⟧ gaps.");
    }

    @Test
    void takesTwoWordsThatAreOneForNone() {
        assertMarked(check, "They can not go on line, said the other half way man.");
    }

    @Test
    void takesTheEndOfAWordForNoWord() {
        assertMarked(check, "Sören Falk moored at noon. SÃ¶ren Falk, S¶ren Falk and #ren Falk left at one.");
        assertMarked(
                check, "Sören Falk moored at noon. Then (⟦ren Falk → Sören Falk⟧) left, and ⟦ren Falk → Sören Falk⟧.");
    }
}
