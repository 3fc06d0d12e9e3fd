package io.github.copydesk.style.pattern;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The literals known for a part of a pattern.
 *
 * @param whole all texts that it matches, if they are finitely many
 * @param required otherwise, literals of which each match contains one; empty if unknown
 * @param starts literals of which one begins each match; empty if unknown
 */
record PatternPart(Optional<Set<String>> whole, Optional<Set<String>> required, Optional<Set<String>> starts) {
    /** The literals of an empty text. */
    static final Set<String> EMPTY = Set.of("");

    static final PatternPart NOTHING = of(EMPTY);
    static final PatternPart ANYTHING = new PatternPart(Optional.empty(), Optional.empty(), Optional.empty());

    /** The most combinations of alternatives that are kept as whole literals. */
    private static final int MOST_COMBINED = 64;

    private static final int LONGEST = 24;
    /** The length from which a longer literal is hardly rarer. */
    private static final int RARE = 5;

    static PatternPart of(Set<String> whole) {
        return new PatternPart(
                Optional.of(whole), Optional.empty(), Optional.of(whole).filter(it -> !it.contains("")));
    }

    /** The literals of which each match contains one. */
    Optional<Set<String>> needs() {
        return whole.filter(it -> !it.contains("")).or(() -> required);
    }

    /** The part, repeated. */
    PatternPart repeated() {
        return new PatternPart(Optional.empty(), needs(), starts);
    }

    /** The literals that begin the part after one of some literals, which may be empty. */
    Optional<Set<String>> startsBehind(Set<String> before) {
        if (!before.contains("")) {
            return Optional.of(before);
        }
        return starts.map(its -> {
            Set<String> all = new TreeSet<>(its);
            before.stream().filter(it -> !it.isEmpty()).forEach(all::add);
            return all;
        });
    }

    /** The texts of this part after some literals; empty if they are too many. */
    Optional<Set<String>> behind(Set<String> before) {
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
