package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.damage.Defect;
import io.github.copydesk.damage.StrayEmphasis;
import io.github.copydesk.damage.WordKnowledge;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.site.Generator;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.FileType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds pairs of asterisks or underscores that Markdown does not read as emphasis. */
public final class StrayEmphasisCheck implements Check {
    private static final Set<FileType> MARKDOWN = Set.of(FileType.MARKDOWN, FileType.MDX, FileType.QUARTO);

    private final Rule rule;
    private final WordLists lists;

    public StrayEmphasisCheck(Materials materials) {
        rule = materials.rule();
        lists = materials.lists();
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        if (!MARKDOWN.contains(document.type())) {
            return Stream.empty();
        }
        WordKnowledge words = WordKnowledge.of(document, lists);
        boolean notes = StrayEmphasis.hasNote(document);
        boolean free =
                corpus.site().generator().filter(Generator::readsEmphasisFreely).isPresent();
        return document.blocks().stream()
                .filter(block -> block.has("**") || block.has("__"))
                .filter(block -> !corpus.site().isMdx() || !isInElement(document, block))
                .flatMap(block -> {
                    List<Defect> stray = in(document, block, words);
                    return findings(block, free ? StrayEmphasis.withoutFreePairs(block, stray) : stray);
                })
                .map(finding -> notes ? finding.likely() : finding);
    }

    private Stream<Finding> findings(Block block, List<Defect> defects) {
        boolean likely = !defects.isEmpty() && StrayEmphasis.dependsOnReader(block);
        return defects.stream()
                .map(defect -> finding(block, defect.start(), defect.end()))
                .map(finding -> likely ? finding.likely() : finding);
    }

    /**
     * Whether the tag of an element is directly before a block; MDX reads Markdown in elements, CommonMark does not.
     */
    private static boolean isInElement(Document document, Block block) {
        int start = block.span().start();
        return start > 0 && document.source().charAt(start - 1) == '>';
    }

    /** Front matter is not parsed here, but many sites parse it later, so only a mark without its pair counts there. */
    private static List<Defect> in(Document document, Block block, WordKnowledge words) {
        List<Defect> all = StrayEmphasis.in(document, block, words);
        boolean front = block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.SUMMARY;
        return front && StrayEmphasis.count(block) > 1 ? List.of() : all;
    }

    private Finding finding(Block block, int start, int end) {
        String mark = block.text().substring(start, end);
        return rule.finding(
                block.span(start, end), "'%s' is not emphasis here, so readers see it as text".formatted(mark));
    }
}
