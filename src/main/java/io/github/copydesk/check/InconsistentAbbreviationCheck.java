package io.github.copydesk.check;

import io.github.copydesk.check.Abbreviation.Form;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds an abbreviation that is written otherwise than in the rest of the article, or whose last
 * point was cut off: {@code U.S Secretary}.
 *
 * <p>A cut form is wrong beside a single full one. Points or none is a matter of taste, so there the
 * minority is wrong only where the majority is clear.
 */
public final class InconsistentAbbreviationCheck implements Check {
    private static final int CLEAR = 3;

    private final Rule rule;
    private final Set<String> pointed;

    public InconsistentAbbreviationCheck(Materials materials) {
        this.rule = materials.rule();
        this.pointed = Set.copyOf(materials.lists().entries("inconsistent-abbreviation/pointed.txt"));
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        return document.blocks().stream()
                .flatMap(Abbreviation::in)
                .collect(Collectors.groupingBy(Abbreviation::key, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(same -> Stream.concat(cut(same), minority(same)));
    }

    private Stream<Finding> cut(List<Abbreviation> same) {
        boolean full = same.stream().anyMatch(it -> it.form() == Form.POINTED);
        return same.stream()
                .filter(it -> it.form() == Form.CUT)
                .filter(it -> full || pointed.contains(it.as(Form.POINTED)))
                .map(it -> finding(it, "'%s' lacks its last point".formatted(it.text()))
                        .withReplacement(it.as(Form.POINTED)));
    }

    private Stream<Finding> minority(List<Abbreviation> same) {
        List<Abbreviation> pointedOnes = those(same, it -> it.form() == Form.POINTED);
        List<Abbreviation> bareOnes = those(same, it -> it.form() == Form.BARE && !it.isAmongCapitals());
        if (isClear(pointedOnes, bareOnes)) {
            return bareOnes.stream().map(it -> otherwise(it, Form.POINTED));
        }
        return isClear(bareOnes, pointedOnes)
                ? pointedOnes.stream().map(it -> otherwise(it, Form.BARE))
                : Stream.empty();
    }

    private static boolean isClear(List<Abbreviation> many, List<Abbreviation> few) {
        return many.size() >= CLEAR && many.size() >= CLEAR * few.size();
    }

    private static List<Abbreviation> those(List<Abbreviation> same, Predicate<Abbreviation> test) {
        return same.stream().filter(test).toList();
    }

    private Finding otherwise(Abbreviation it, Form usual) {
        Finding finding =
                finding(it, "'%s' is written '%s' in the rest of the article".formatted(it.text(), it.as(usual)));
        return usual == Form.BARE && it.mayEndASentence() ? finding : finding.withReplacement(it.as(usual));
    }

    private Finding finding(Abbreviation it, String message) {
        return rule.finding(it.block().span(it.start(), it.end()), message);
    }
}
