package io.github.copydesk.style.pattern;

import io.github.copydesk.rulebook.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The literals of all rules, which are looked for in one pass over a text. */
public final class LiteralIndex {
    /** The number of a rule that has to be tried everywhere. */
    public static final int ALWAYS = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    /** The rules that need each literal, in the order in which they were added. */
    private final List<List<Integer>> rules = new ArrayList<>();

    private int count;
    private Optional<Snapshot> snapshot = Optional.empty();

    /** What was added until a text was read. */
    private record Snapshot(LiteralTrie trie, List<int[]> rules) {}

    /**
     * Adds a rule.
     *
     * @param patterns the patterns whose matches the rule needs; if there are none, the rule must always be tried
     * @return its number, or {@link #ALWAYS}
     */
    public int add(List<String> patterns) {
        return addRule(patterns).number();
    }

    /**
     * A rule that was added.
     *
     * @param looksAround whether a match of a pattern depends on where its passage begins or ends, or on what is around
     *     it
     */
    public record Added(int number, boolean looksAround) {}

    /** Adds a rule, and says more of it. */
    public Added addRule(List<String> patterns) {
        List<RequiredLiterals.Reading> readings =
                patterns.stream().map(RequiredLiterals::reading).toList();
        int number =
                addParts(readings.stream().map(RequiredLiterals.Reading::part).toList());
        return new Added(number, readings.stream().anyMatch(RequiredLiterals.Reading::looksAround));
    }

    synchronized int addParts(List<PatternPart> patterns) {
        Set<String> all = new TreeSet<>();
        for (PatternPart pattern : patterns) {
            Optional<Set<String>> literals = pattern.needs();
            if (literals.isEmpty()) {
                return ALWAYS;
            }
            all.addAll(literals.get());
        }
        if (all.isEmpty()) {
            return ALWAYS;
        }
        int rule = count++;
        all.forEach(it -> rules.get(numberOf(it)).add(rule));
        snapshot = Optional.empty();
        return rule;
    }

    /** The number of a literal, which is looked for from now on. */
    synchronized int numberOf(String literal) {
        return numbers.computeIfAbsent(literal, it -> {
            rules.add(new ArrayList<>(1));
            snapshot = Optional.empty();
            return rules.size() - 1;
        });
    }

    private synchronized Snapshot snapshot() {
        Snapshot made = snapshot.orElseGet(() -> new Snapshot(
                new LiteralTrie(numbers),
                rules.stream()
                        .map(its -> its.stream().mapToInt(Integer::intValue).toArray())
                        .toList()));
        snapshot = Optional.of(made);
        return made;
    }

    /** The index of a rule book. */
    public static LiteralIndex of(WordLists lists) {
        return lists.derive(LiteralIndex.class, it -> new LiteralIndex());
    }

    /** The number of rules. Literals found before a rule was added do not include it. */
    public synchronized int size() {
        return count;
    }

    /** The literals found in a text. */
    public FoundLiterals in(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = RequiredLiterals.folded(text.charAt(i));
        }
        FoundLiterals.Collected collected = new FoundLiterals.Collected();
        Snapshot made = snapshot();
        made.trie().find(folded, collected);
        return collected.all(made.rules());
    }
}
