package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.damage.CutParagraphs;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the number or the running head of a printed page in the middle of a sentence. */
public final class PageBreakCheck implements Check {
    private final Rule rule;

    public PageBreakCheck(Materials materials) {
        rule = materials.rule();
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        return CutParagraphs.in(document).stream()
                .flatMap(cut -> IntStream.range(cut.before() + 1, cut.after()).mapToObj(document.blocks()::get))
                .filter(block -> !isCode(block))
                .map(this::finding);
    }

    /** Whether a block has nothing but code: an address or a line of output within a sentence, which no page prints. */
    private static boolean isCode(Block block) {
        return block.text().chars().allMatch(c -> c == Block.MASKED);
    }

    private Finding finding(Block block) {
        return rule.finding(block.span(), "'%s' interrupts a sentence, like a page break".formatted(block.text()));
    }
}
