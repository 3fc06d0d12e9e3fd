package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;

import io.github.copydesk.testing.Rules;
import org.junit.jupiter.api.Test;

final class BrokenAddressCheckTest {
    private final Check check = new BrokenAddressCheck(Rules.materials("broken-address"));

    @Test
    void joinsTheNameOfAComputerWhereverItIsCut() {
        assertMarked(check, "See ⟦http://www. lamps.org → http://www.lamps.org⟧, please.");
        assertMarked(check, "See ⟦http://www.lamps. org → http://www.lamps.org⟧, please.");
        assertMarked(check, "See ⟦https://a. lamps. co.uk/x → https://a.lamps.co.uk/x⟧ now.");
    }

    @Test
    void leavesTheEndOfASentenceToTheSentence() {
        assertMarked(check, "The plan is at ⟦http://www. lamps.org/plan → http://www.lamps.org/plan⟧. Come at nine.");
        assertMarked(check, "The plan is at http://lamps.org. Come at nine.");
        assertMarked(check, "The plan is at http://lamps.org. Net income fell.");
    }

    @Test
    void leavesCodeAlone() {
        assertMarked(check, "article.md", "Type `http://www. lamps.org` and wait.");
        assertMarked(check, "article.md", "```\ncurl http://www. lamps.org\n```");
    }

    @Test
    void readsALinkWhoseTargetIsWhole() {
        assertMarked(check, "article.md", "See [the lamps](http://www.lamps.org/a) and <http://www.lamps.org>.");
    }
}
