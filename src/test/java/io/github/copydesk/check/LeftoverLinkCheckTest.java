package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;

import io.github.copydesk.testing.Rules;
import org.junit.jupiter.api.Test;

class LeftoverLinkCheckTest {
    private final Check check = new LeftoverLinkCheck(Rules.materials("leftover-link"));

    @Test
    void findsTailsThatNoListHas() {
        assertMarked(check, "It rained all day. ⟦Read the whole story here →⟧");
        assertMarked(check, "It rained all day. ⟦See the full report⟧");
        assertMarked(check, "It rained all day… ⟦[Read more…]⟧");
        assertMarked(check, "\"It rained,\" he said. ⟦Continue reading at Velden Herald⟧");
        assertMarked(check, "It rained all day. ⟦More »⟧");
    }

    @Test
    void findsATailWhereTheTeaserWasCut() {
        assertMarked(
                check,
                "It rained all day in Velden, and the mayor of the town said that the harbour and the old mill would ⟦Read More⟧");
    }

    @Test
    void leavesSentencesAlone() {
        assertMarked(check, "He had one wish. More time.");
        assertMarked(check, "She asked for more. He gave her less");
        assertMarked(check, "What do writers do? Read, mostly");
    }
}
