package io.github.copydesk.style.pattern;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The literals known for a part of a pattern.
 *
 * @param whole everything that it matches, if that is finite
 * @param required otherwise, of which it has one; none if nothing is known
 * @param known how it begins, where that does not follow from all that it matches
 */
record PatternPart(Optional<Set<String>> whole, Optional<Set<String>> required, Optional<Beginning> known) {
    /** Of a text without a character. */
    static final Set<String> EMPTY = Set.of("");

    static final PatternPart NOTHING = of(EMPTY);
    static final PatternPart ANYTHING = of(Beginning.UNKNOWN);

    /** The most combinations of alternatives that are kept as whole literals. */
    private static final int MOST_COMBINED = 64;

    /** More literals of alternatives are not kept. */
    private static final int MOST = 20_000;

    private static final int LONGEST = 24;
    /** The length from which a longer literal is hardly rarer. */
    private static final int RARE = 5;

    static PatternPart of(Set<String> whole) {
        return new PatternPart(Optional.of(whole), Optional.empty(), Optional.empty());
    }

    /** Of which only the beginning is known. */
    static PatternPart of(Beginning beginning) {
        return new PatternPart(Optional.empty(), Optional.empty(), Optional.of(beginning));
    }

    /** A part that has no characters. */
    static PatternPart asserting(Beginning.Assertion assertion) {
        return new PatternPart(Optional.of(EMPTY), Optional.empty(), Optional.of(Beginning.asserting(assertion)));
    }

    /** Any of some parts. */
    static PatternPart anyOf(List<PatternPart> all) {
        if (all.size() == 1) {
            return all.get(0);
        }
        Optional<Set<String>> whole = union(all, PatternPart::whole);
        if (whole.isPresent() && all.stream().allMatch(it -> it.known().isEmpty())) {
            return of(whole.get());
        }
        Beginning beginning =
                Beginning.any(all.stream().map(PatternPart::beginning).toList());
        return new PatternPart(
                whole, whole.isPresent() ? Optional.empty() : union(all, PatternPart::needs), Optional.of(beginning));
    }

    /** How it begins. */
    Beginning beginning() {
        return known.orElseGet(() -> Beginning.of(whole.orElseThrow()));
    }

    /** What it asks of the place before a character. */
    Beginning.Assertion assertion() {
        return known.map(Beginning::assertion).orElse(Beginning.Assertion.NONE);
    }

    /** All of the literals; nothing where one part has none, or they are too many. */
    private static Optional<Set<String>> union(
            List<PatternPart> parts, Function<PatternPart, Optional<Set<String>>> literals) {
        Set<String> joined = new TreeSet<>();
        for (PatternPart part : parts) {
            Optional<Set<String>> its = literals.apply(part);
            if (its.isEmpty() || joined.size() > MOST) {
                return Optional.empty();
            }
            joined.addAll(its.get());
        }
        return Optional.of(joined);
    }

    /** The literals of which each match contains one. */
    Optional<Set<String>> needs() {
        return whole.filter(it -> !it.contains("")).or(() -> required);
    }

    /** The part, repeated. */
    PatternPart repeated() {
        return new PatternPart(Optional.empty(), needs(), Optional.of(beginning()));
    }

    /** A character of a class, any number of times. */
    PatternPart asRun(String source) {
        Beginning run = whole.isPresent() ? Beginning.ofRun(source, whole.get()) : Beginning.ofRun(source);
        return new PatternPart(Optional.empty(), needs(), Optional.of(run));
    }

    /** The same or nothing. */
    PatternPart optional() {
        return of(beginning().optional());
    }

    /** The texts of this part after some literals; empty if they are too many. */
    Optional<Set<String>> after(Set<String> before) {
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        Set<String> after = whole.get();
        if (after.equals(EMPTY)) {
            return Optional.of(before);
        }
        if (before.equals(EMPTY)) {
            return Optional.of(after);
        }
        if (before.size() * after.size() > MOST_COMBINED
                || before.iterator().next().length() > LONGEST) {
            return Optional.empty();
        }
        Set<String> joined = new TreeSet<>();
        before.forEach(one -> after.forEach(other -> joined.add(one + other)));
        return Optional.of(joined);
    }

    /** The set whose shortest literal is longer, or else the smaller set. */
    static Optional<Set<String>> better(Optional<Set<String>> one, Optional<Set<String>> other) {
        Optional<Set<String>> useful = other.filter(it -> shortest(it) > 0);
        if (one.isEmpty() || useful.isEmpty()) {
            return one.or(() -> useful);
        }
        int mine = Math.min(RARE, shortest(one.get()));
        int its = Math.min(RARE, shortest(useful.get()));
        boolean keep =
                mine != its ? mine > its : one.get().size() <= useful.get().size();
        return keep ? one : useful;
    }

    private static int shortest(Set<String> literals) {
        return literals.stream().mapToInt(String::length).min().orElse(0);
    }
}
