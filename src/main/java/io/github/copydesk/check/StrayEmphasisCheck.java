package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.damage.StrayEmphasis;
import io.github.copydesk.damage.WordKnowledge;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.FileType;
import java.util.stream.Stream;

/** Finds two asterisks or underscores of Markdown that mark nothing. */
public final class StrayEmphasisCheck implements Check {
    private final Rule rule;
    private final WordLists lists;

    public StrayEmphasisCheck(Materials materials) {
        rule = materials.rule();
        lists = materials.lists();
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        if (document.type() != FileType.MARKDOWN && document.type() != FileType.MDX) {
            return Stream.empty();
        }
        WordKnowledge words = WordKnowledge.of(document, lists);
        boolean notes = StrayEmphasis.hasNote(document);
        return document.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.TITLE && block.kind() != Block.Kind.SUMMARY)
                .filter(block -> block.has("**") || block.has("__"))
                .flatMap(block -> StrayEmphasis.in(document, block, words).stream()
                        .map(defect -> finding(block, defect.start(), defect.end())))
                .map(finding -> notes ? finding.likely() : finding);
    }

    private Finding finding(Block block, int start, int end) {
        String mark = block.text().substring(start, end);
        return rule.finding(
                block.span(start, end), "'%s' is not emphasis here, so readers see it as text".formatted(mark));
    }
}
