package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.testing.Drawn;
import io.github.copydesk.testing.LinearTime;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeftoverTokenCheckTest {
    private final Check check = new LeftoverTokenCheck(Rules.materials("leftover-token"));

    @Test
    void findsPlaceholdersOfDrafts() {
        assertMarked(check, "The bridge, ⟦TK⟧ metres long, cost ⟦XXX⟧ million.");
        assertMarked(check, "⟦[HEADLINE TO COME]⟧");
        assertMarked(check, "⟦[insert photo of bridge here]⟧");
        assertMarked(check, "Dear ⟦*|FNAME|*⟧, hello ⟦[object Object]⟧.");
        assertMarked(check, "⟦Lorem ipsum⟧");
        assertMarked(check, "⟦😀 Insert text here⟧");
    }

    @Test
    void leavesNumeralsNamesAndTranscriptsAlone() {
        assertMarked(check, "Louis XX never reigned. Pope John XXX is a joke. TK-421 and T.K. Ostervald are names.");
        assertMarked(check, "[LAUGHTER] [CROSSTALK] [END OF TAPE]");
        assertMarked(check, "Designers fill pages with lorem ipsum text, he said.");
    }

    @Test
    void readsALongRowOfCrossesOnce() {
        LinearTime.assertLinear(
                100_000, count -> assertMarked(check, "the XIX and " + "century XX was XX a ".repeat(count) + "end."));
    }

    @Test
    void aLoneTagIsLeftOver() {
        assertEquals(1, found("{{ title }}", 1, 40));
    }

    @Test
    void tagsInAFolderForTemplatesAreAlive() {
        String mail =
                "Dear {{ keeper.name }},\n\nthe lamp was lit on {{ lamp.lit|date:\"d F\" }}. Click on the link below.\n";
        assertEquals(2, found("mail.txt", mail));
        assertEquals(0, found("harbour/templates/mail.txt", mail));
        assertEquals(1, found("harbour/templates/letter.txt", "Dear {{ name }},\n\nthe lamp was lit.\n"));
    }

    private long found(String path, String text) {
        Document document = Drawn.read(path, text);
        return check.check(document, Corpus.of(List.of(document))).count();
    }

    @Test
    void whatManyArticlesCallIsAlive() {
        assertEquals(0, found("{{ ferry.times }}", 20, 40));
        assertEquals(0, found("{{ \"anna\" | portrait }}", 3, 400));
    }

    @Test
    void shortcodesOfHugoAreAlive() {
        assertEquals(0, found("{{< figure src=\"a.png\" >}}", 1, 40));
    }

    private long found(String tag, int withIt, int articles) {
        List<Document> documents = IntStream.range(0, articles)
                .mapToObj(i -> article(i < withIt ? tag : "plain"))
                .toList();
        return check.check(documents.get(0), Corpus.of(documents)).count();
    }

    private static Document article(String text) {
        BlockBuilder block = new BlockBuilder();
        if (text.startsWith("{")) {
            block.mask(Mask.Kind.TEMPLATE, new Span(0, text.length()));
        } else {
            block.append(text, 0, text.length());
        }
        Block paragraph = block.build(Block.Kind.PARAGRAPH, 0);
        return new Document("a.md", text, "en-US", Map.of("title", "A"), List.of(paragraph), List.of());
    }
}
