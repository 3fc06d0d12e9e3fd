package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.damage.Defect;
import io.github.copydesk.damage.Ligatures;
import io.github.copydesk.damage.WordKnowledge;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds words with typographic ligatures as single characters: {@code oﬃce}. */
public final class LigatureCheck implements ChecksDamage {
    private final Rule rule;
    private final WordLists lists;

    public LigatureCheck(Materials materials) {
        rule = materials.rule();
        lists = materials.lists();
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        List<Finding> found = new ArrayList<>(0);
        for (Block block : document.blocks()) {
            if (Ligatures.mayBeIn(block)) {
                Ligatures.in(block.text(), WordKnowledge.of(document, lists))
                        .forEach(defect -> found.add(finding(document, block, defect)));
            }
        }
        return found.stream();
    }

    private Finding finding(Document document, Block block, Defect defect) {
        String seen = block.text().substring(defect.start(), defect.end());
        boolean parted = seen.indexOf(' ') > 0;
        String message = parted
                ? "'%s' is one word, split after a ligature".formatted(seen)
                : "'%s' contains a ligature, which searches miss".formatted(seen);
        Finding finding = rule.finding(block.span(defect.start(), defect.end()), message);
        return Readings.added(finding, document, block, defect.start(), defect.end(), defect.readings())
                .basedOn(parted ? "parted" : "joined");
    }
}
