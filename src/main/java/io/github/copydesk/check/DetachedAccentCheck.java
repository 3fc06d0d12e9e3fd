package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.damage.Defect;
import io.github.copydesk.damage.DetachedAccents;
import io.github.copydesk.damage.WordKnowledge;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds accents that text from a PDF has beside their letter: {@code M¨uller}. */
public final class DetachedAccentCheck implements ChecksDamage {
    private final Rule rule;
    private final WordLists lists;

    public DetachedAccentCheck(Materials materials) {
        rule = materials.rule();
        lists = materials.lists();
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        WordKnowledge words = WordKnowledge.of(document, lists);
        DetachedAccents accents = new DetachedAccents(words, lists, LanguageTag.primary(document.language()));
        List<Finding> found = new ArrayList<>(0);
        for (Block block : document.blocks()) {
            if (!block.isAscii() || block.mayHave('`')) {
                accents.in(block).forEach(defect -> found.add(finding(document, block, defect)));
            }
        }
        return found.stream();
    }

    private Finding finding(Document document, Block block, Defect defect) {
        String seen = block.text().substring(defect.start(), defect.end());
        String message = "'%s' has an accent beside its letter".formatted(seen);
        Finding finding = rule.finding(block.span(defect.start(), defect.end()), message);
        return Readings.added(finding, document, block, defect.start(), defect.end(), defect.readings());
    }
}
