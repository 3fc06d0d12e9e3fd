package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.damage.Defect;
import io.github.copydesk.damage.LostLigatures;
import io.github.copydesk.damage.LostNames;
import io.github.copydesk.damage.WordKnowledge;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds English words and names that lost a ligature in a PDF: {@code Identi cation}. */
public final class LostLettersCheck implements ChecksDamage {
    private final Rule rule;
    private final WordLists lists;

    public LostLettersCheck(Materials materials) {
        rule = materials.rule();
        lists = materials.lists();
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        WordKnowledge words = WordKnowledge.of(document, lists);
        Stream<Finding> ligatures = words.isEnglish() ? ligatures(document, words) : Stream.empty();
        LostNames lost = new LostNames(document, words);
        List<Finding> names = new ArrayList<>(0);
        for (Block block : document.blocks()) {
            for (Defect defect : lost.in(block)) {
                names.add(name(block, defect));
            }
        }
        return Stream.concat(ligatures, names.stream());
    }

    private Finding name(Block block, Defect defect) {
        String seen = block.text().substring(defect.start(), defect.end());
        String whole = defect.readings().get(0);
        String message = "'%s' has lost letters of '%s'".formatted(seen, whole);
        return rule.finding(block.span(defect.start(), defect.end()), message)
                .withReplacement(whole)
                .basedOn("name");
    }

    private Stream<Finding> ligatures(Document document, WordKnowledge words) {
        LostLigatures ligatures = new LostLigatures(words);
        List<Finding> inside = inside(document, ligatures, false);
        if (inside.isEmpty()) {
            return Stream.empty();
        }
        if (inside.size() >= LostLigatures.OTHERS) {
            List<Finding> more = inside(document, ligatures, true);
            Set<Span> sure = inside.stream().map(Finding::span).collect(Collectors.toSet());
            more.removeIf(it -> sure.contains(it.span()));
            more.stream().map(it -> it.basedOn("among-others")).forEach(inside::add);
        }
        if (inside.size() < LostLigatures.OTHERS && inside.stream().noneMatch(it -> isProof(document, it, ligatures))) {
            return inside.stream();
        }
        BitSet taken = new BitSet();
        inside.forEach(it -> taken.set(it.span().start(), it.span().end()));
        Stream<Finding> atEnds = document.blocks().stream()
                .flatMap(block -> ligatures.atEnds(block).stream().map(it -> finding(document, block, it, "end")))
                .filter(end -> taken.get(end.span().start(), end.span().end()).isEmpty());
        return Stream.concat(inside.stream(), atEnds);
    }

    private static boolean isProof(Document document, Finding found, LostLigatures ligatures) {
        return found.replacements().stream().anyMatch(whole -> ligatures.isProof(document.text(found.span()), whole));
    }

    private List<Finding> inside(Document document, LostLigatures ligatures, boolean amongOthers) {
        List<Finding> inside = new ArrayList<>();
        for (Block block : document.blocks()) {
            for (Defect defect : ligatures.inside(block, amongOthers)) {
                inside.add(finding(document, block, defect, "inside"));
            }
        }
        return inside;
    }

    private Finding finding(Document document, Block block, Defect defect, String basis) {
        String seen = block.text().substring(defect.start(), defect.end());
        String message = "'%s' has lost a ligature, as in text copied from a PDF".formatted(seen);
        Finding finding = rule.finding(block.span(defect.start(), defect.end()), message);
        return Readings.added(finding, document, block, defect.start(), defect.end(), defect.readings())
                .basedOn(basis);
    }
}
