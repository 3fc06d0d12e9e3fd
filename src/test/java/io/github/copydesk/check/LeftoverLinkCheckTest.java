package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.stream.IntStream;
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
    void findsWhatManyPagesEndIn() {
        assertEquals(0, found("Over to our tide log", 1));
        assertEquals(1, found("Over to our tide log", 20));
        assertEquals(0, found("Nobody else was on board.", 20));
    }

    private long found(String end, int articles) {
        List<Document> documents = IntStream.range(0, articles)
                .mapToObj(i -> Marked.document(
                        i + ".txt",
                        "Skip to main content\n\nOn day %d the ferry to Lindholm was late again, and the port could not say why. %s\n\nLeave a Reply"
                                .formatted(i, end)))
                .toList();
        return check.check(documents.get(0), Corpus.of(documents)).count();
    }

    @Test
    void leavesSentencesAlone() {
        assertMarked(check, "He had one wish. More time.");
        assertMarked(check, "She asked for more. He gave her less");
        assertMarked(check, "What do writers do? Read, mostly");
    }
}
