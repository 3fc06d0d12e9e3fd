package io.github.copydesk.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.format.Formats;
import io.github.copydesk.testing.MadeUpNews;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A corpus from which articles were taken says what one says that never had them. */
final class CorpusRemovalTest {
    @Test
    void whatIsTakenOutLeavesNoTrace() {
        MadeUpNews news = new MadeUpNews();
        List<Document> documents = IntStream.range(0, 60)
                .mapToObj(number -> new Formats().read("a" + number + ".txt", news.article(number % 50, 1500), "en-US"))
                .toList();
        CorpusCounts edited = new CorpusCounts();
        List<Evidence> kept = new ArrayList<>();
        documents.forEach(it -> kept.add(Evidence.of(it)));
        kept.forEach(edited::add);
        Random random = new Random(3);
        List<Document> left = new ArrayList<>(documents);
        for (int i = 0; i < 45; i++) {
            int gone = random.nextInt(kept.size());
            Evidence evidence = kept.remove(gone);
            left.remove(gone);
            edited.remove(evidence, kept);
        }

        Corpus fresh = Corpus.of(left);
        assertEquals(fresh.totals(), edited.totals());
        for (Document document : documents) {
            for (String word : Evidence.of(document).words().keySet()) {
                assertEquals(fresh.uses(word), edited.uses(word), word);
                assertEquals(fresh.isTopic(word), edited.isTopic(word), word);
            }
            for (String glued : Evidence.of(document).phrases().keySet()) {
                assertEquals(fresh.phrase(glued), edited.phrase(glued), glued);
            }
            document.blocks().stream().map(it -> LineBag.of(document, it)).forEach(line -> {
                assertEquals(fresh.articlesWith(line), edited.articlesWith(line));
                assertEquals(fresh.articlesThatRepeat(line), edited.articlesThatRepeat(line));
            });
        }
    }
}
