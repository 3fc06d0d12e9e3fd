package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.damage.Invisibles;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds invisible characters inside or beside a word whose script does not need them. */
public final class InvisibleCharacterCheck implements ChecksDamage {
    private final Rule rule;

    public InvisibleCharacterCheck(Materials materials) {
        rule = materials.rule();
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        List<Finding> found = new ArrayList<>(0);
        for (Block block : document.blocks()) {
            if (!block.isAscii()) {
                Invisibles.in(block, document.language()).forEach(word -> found.add(finding(document, block, word)));
            }
        }
        return found.stream();
    }

    private Finding finding(Document document, Block block, Invisibles.Word word) {
        List<String> names =
                word.characters().stream().distinct().map(Invisibles::name).toList();
        Finding bare = rule.finding(
                block.span(word.start(), word.end()),
                "'%s' contains an invisible character, %s".formatted(word.shown(), String.join(" and ", names)));
        Finding finding = Readings.added(bare, document, block, word.start(), word.end(), List.of(word.visible()))
                .basedOn(word.inside() ? "inside" : "beside");
        return word.inside() ? finding : finding.likely();
    }
}
