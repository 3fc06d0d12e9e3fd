package io.github.copydesk.check;

import io.github.copydesk.check.Abbreviation.Form;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds an abbreviation that is written differently from the rest of the article, or whose last period is missing:
 * {@code U.S Secretary}.
 *
 * <p>A cut form is wrong if there is one full form. Whether to write periods is a matter of style, so the minority is
 * wrong only if the majority is clear. {@code US Airways} is a name.
 */
public final class InconsistentAbbreviationCheck implements Check {
    private static final int CLEAR = 3;
    /** Two letters with their periods; longer ones are rarely the initials of a person. */
    private static final int INITIALS = 4;

    private final Rule rule;
    private final Pointed pointed;

    public InconsistentAbbreviationCheck(Materials materials) {
        this.rule = materials.rule();
        this.pointed = Pointed.of(materials.lists());
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        Set<String> always = pointed.of(document.language());
        List<Abbreviation> all = new ArrayList<>();
        for (Block block : document.blocks()) {
            Abbreviation.find(block, all);
        }
        return all.stream()
                .collect(Collectors.groupingBy(Abbreviation::key, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(same -> !isOneWay(same))
                .flatMap(same -> Stream.concat(cut(same, always), minority(same, always)));
    }

    /** Whether all of them have periods, or none: most abbreviations are consistent. */
    private static boolean isOneWay(List<Abbreviation> same) {
        Form form = same.get(0).form();
        return form != Form.CUT && same.stream().allMatch(it -> it.form() == form);
    }

    private Stream<Finding> cut(List<Abbreviation> same, Set<String> always) {
        boolean full = same.stream().anyMatch(it -> it.form() == Form.POINTED);
        return same.stream()
                .filter(it -> it.form() == Form.CUT)
                .filter(it -> full || always.contains(it.whole()))
                .map(it -> finding(it, "'%s' is missing its final period".formatted(it.text()))
                        .withReplacement(it.whole())
                        .basedOn(always.contains(it.whole()) ? "cut" : "cut-unlisted"));
    }

    private Stream<Finding> minority(List<Abbreviation> same, Set<String> always) {
        Map<Form, List<Abbreviation>> forms = same.stream()
                .filter(it -> it.form() != Form.CUT && !(it.form() == Form.BARE && it.isAmongCapitals()))
                .collect(Collectors.groupingBy(
                        Abbreviation::form, () -> new EnumMap<>(Form.class), Collectors.toList()));
        List<Abbreviation> usual =
                forms.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        Set<String> followers = usual.stream().map(Abbreviation::follower).collect(Collectors.toSet());
        return forms.values().stream()
                .filter(few -> few != usual && isClear(usual.size(), few.size()))
                .flatMap(List::stream)
                .filter(it -> !isName(it, followers) && !isInitials(it, always, followers))
                .map(it -> otherwise(it, usual.get(0)));
    }

    /** Whether it may be part of a name: it is beside a capitalised word that the usual form is not beside. */
    private static boolean isName(Abbreviation it, Set<String> followers) {
        String follower = it.follower();
        return it.form() == Form.BARE && ((!follower.isEmpty() && !followers.contains(follower)) || it.endsAName());
    }

    /** Whether it is the initials of a person: E.F. Schumacher is not EF, but the U.S. Navy is the US Navy. */
    private static boolean isInitials(Abbreviation it, Set<String> always, Set<String> followers) {
        String follower = it.follower();
        return it.form() != Form.BARE
                && it.whole().length() == INITIALS
                && !always.contains(it.whole())
                && !follower.isEmpty()
                && !followers.contains(follower);
    }

    private static boolean isClear(int many, int few) {
        return many >= CLEAR && many >= CLEAR * few;
    }

    private Finding otherwise(Abbreviation it, Abbreviation usual) {
        String right = it.like(usual);
        Finding finding = finding(it, "'%s' is written '%s' in the rest of the article".formatted(it.text(), right));
        return usual.form() == Form.BARE && it.mayEndASentence()
                ? finding
                : finding.withReplacement(right).basedOn("minority");
    }

    private Finding finding(Abbreviation it, String message) {
        return rule.finding(it.block().span(it.start(), it.end()), message);
    }
}
