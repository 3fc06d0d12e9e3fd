package io.github.copydesk.rulebook;

import io.github.copydesk.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds patterns that are valid in a rule but can never match as intended. */
final class RuleReview {
    /** {@code etc\.} and {@code and\/or,}: after it {@code \b} asks for a letter, and there is a space. */
    private static final Pattern ENDS_IN_PUNCTUATION = Pattern.compile(".*(?:\\\\[^\\p{Alnum}\\s_]|[,;:!%&=~\"'”’])");

    /** What is wrong, and where it is. */
    record Mistake(Place place, String what) {
        @Override
        public String toString() {
            return place + ": " + what;
        }
    }

    private RuleReview() {}

    static List<Mistake> of(RuleEntry entry, WordLists lists) {
        List<Mistake> mistakes = new ArrayList<>();
        if (entry.type() != RuleType.EXISTENCE && entry.type() != RuleType.SUBSTITUTION) {
            return mistakes;
        }
        boolean words = !entry.keys().bool("nonword", false);
        if (entry.type() == RuleType.EXISTENCE && words) {
            entry.tokens("tokens", lists).stream()
                    .flatMap(it -> unmatched(it).stream())
                    .forEach(mistakes::add);
        }
        if (entry.type() == RuleType.SUBSTITUTION) {
            boolean anyCase = entry.keys().bool("ignorecase", false);
            for (Swap swap : entry.swaps(lists)) {
                Stream<Mistake> unmatched = words ? unmatched(swap.observed()).stream() : Stream.empty();
                Stream.concat(unmatched, anyCase ? Stream.empty() : unchanging(swap).stream())
                        .forEach(mistakes::add);
            }
        }
        return mistakes;
    }

    private static Optional<Mistake> unmatched(Token token) {
        return ENDS_IN_PUNCTUATION.matcher(token.pattern()).matches()
                ? Optional.of(new Mistake(
                        token.place(),
                        "'%s' ends in a punctuation mark, so it matches only before a letter; add 'nonword: true'"
                                .formatted(token.pattern())))
                : Optional.empty();
    }

    /** With {@code ignorecase} such a swap corrects the capitals of a word. */
    private static Optional<Mistake> unchanging(Swap swap) {
        return swap.observed().pattern().equals(swap.expected())
                ? Optional.of(
                        new Mistake(swap.observed().place(), "'%s' is replaced by itself".formatted(swap.expected())))
                : Optional.empty();
    }
}
