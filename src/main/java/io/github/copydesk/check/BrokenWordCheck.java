package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.damage.CutWords;
import io.github.copydesk.damage.Defect;
import io.github.copydesk.damage.WordKnowledge;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import io.github.copydesk.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds words that were split at the end of a printed line: {@code commis- sion}; also at the end of a paragraph. */
public final class BrokenWordCheck implements ChecksDamage {
    private static final Set<String> PREFIXES = WordSet.of("word-prefixes");

    private final Rule rule;
    private final WordLists lists;
    private final Set<String> conjunctions;

    public BrokenWordCheck(Materials materials) {
        rule = materials.rule();
        lists = materials.lists();
        conjunctions = Set.copyOf(lists.entries("broken-word/conjunctions.txt"));
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        CutWords words = new CutWords(WordKnowledge.of(document, lists), conjunctions);
        List<Block> blocks = document.blocks();
        List<Finding> found = new ArrayList<>(0);
        for (Block block : blocks) {
            for (Defect defect : words.in(block)) {
                found.add(within(document, block, defect));
            }
        }
        for (int i = 1; i < blocks.size(); i++) {
            across(document, words, blocks.get(i - 1), blocks.get(i)).ifPresent(found::add);
        }
        return found.stream();
    }

    private Finding within(Document document, Block block, Defect defect) {
        Span span = block.span(defect.start(), defect.end());
        String seen = block.text().substring(defect.start(), defect.end());
        Finding bare = finding(seen, span);
        Finding finding = Readings.added(bare, document, block, defect.start(), defect.end(), defect.readings())
                .basedOn(basis(seen, document.text(span)));
        return defect.sure() ? finding : finding.likely();
    }

    private static String basis(String seen, String source) {
        if (beginsWithPrefix(seen)) {
            return "prefix";
        }
        boolean hyphen = seen.indexOf(' ') < 0 && seen.indexOf('¬') < 0;
        return source.indexOf('\n') >= 0 ? "line" : hyphen ? "hyphen" : "space";
    }

    /** Whether the part before the hyphen often begins hyphenated compounds: de-, post-. */
    private static boolean beginsWithPrefix(String seen) {
        int hyphen = seen.indexOf('-');
        return hyphen > 0 && PREFIXES.contains(seen.substring(0, hyphen).toLowerCase(Locale.ROOT));
    }

    private Optional<Finding> across(Document document, CutWords words, Block first, Block second) {
        boolean paragraphs = first.kind() == Block.Kind.PARAGRAPH && second.kind() == Block.Kind.PARAGRAPH;
        return paragraphs
                ? words.across(first.text(), second.text()).flatMap(it -> across(document, first, second, it))
                : Optional.empty();
    }

    private Optional<Finding> across(Document document, Block first, Block second, Defect defect) {
        Span head = first.span(defect.start(), first.text().length());
        Span tail = second.span(0, defect.end());
        String gap = document.source().substring(head.end(), tail.start());
        boolean line = gap.indexOf('\n') == gap.lastIndexOf('\n');
        if (!gap.isBlank() || !(line || defect.sure())) {
            return Optional.empty();
        }
        Span whole = new Span(head.start(), tail.end());
        Finding finding = finding(document.text(whole).replaceAll("\\s+", " "), whole)
                .withReplacements(defect.readings())
                .basedOn(line ? "line" : "paragraph");
        return Optional.of(defect.sure() ? finding : finding.likely());
    }

    private Finding finding(String seen, Span span) {
        return rule.finding(span, "'%s' is one word, split by a line end".formatted(seen));
    }
}
