package io.github.copydesk.style.pattern;

import io.github.copydesk.rulebook.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The literals of all rules, found in one pass over a text. The beginnings of literals are in a hash table, as in the
 * algorithm of Rabin and Karp, and candidates are compared.
 */
public final class LiteralIndex {
    /** The number of a rule that has to be tried everywhere. */
    public static final int ALWAYS = -1;

    private static final int WINDOW = 4;
    private static final int BITS = 16;

    /** A literal with its number and the rules that need it. */
    private static final class Entry {
        private final char[] literal;
        private final int number;
        private final BitSet rules;

        Entry(String literal, int number, BitSet rules) {
            this.literal = literal.toCharArray();
            this.number = number;
            this.rules = (BitSet) rules.clone();
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<BitSet> rules = new ArrayList<>();
    /** The literals of which one begins each match of a rule; some rules have none. */
    private final Map<Integer, int[]> starts = new HashMap<>();

    private int count;
    private Optional<Table> table = Optional.empty();

    /** For each length of a beginning, up to the window, the literals by hash. */
    private static final class Table {
        private final Entry[][][] byLength = new Entry[WINDOW + 1][][];

        Table(Map<String, Integer> numbers, List<BitSet> rules) {
            new TreeMap<>(numbers).forEach((literal, number) -> add(new Entry(literal, number, rules.get(number))));
        }

        private void add(Entry entry) {
            int length = Math.min(WINDOW, entry.literal.length);
            if (byLength[length] == null) {
                byLength[length] = new Entry[1 << BITS][];
            }
            int hash = hash(entry.literal, 0, length);
            Entry[] same = byLength[length][hash];
            Entry[] more = same == null ? new Entry[1] : Arrays.copyOf(same, same.length + 1);
            more[more.length - 1] = entry;
            byLength[length][hash] = more;
        }

        private static int hash(char[] text, int start, int length) {
            int hash = 0;
            for (int i = start; i < start + length; i++) {
                hash = hash * 31 + text[i];
            }
            return (hash * 0x9E3779B1) >>> (32 - BITS);
        }
    }

    /**
     * Adds a rule.
     *
     * @param patterns the patterns whose matches the rule needs; if there are none, the rule must always be tried
     * @return its number, or {@link #ALWAYS}
     */
    public synchronized int add(List<Pattern> patterns) {
        Set<String> all = new TreeSet<>();
        Set<String> first = new TreeSet<>();
        boolean begins = true;
        for (Pattern pattern : patterns) {
            PatternPart part = RequiredLiterals.read(pattern);
            Optional<Set<String>> literals = part.needs();
            if (literals.isEmpty()) {
                return ALWAYS;
            }
            all.addAll(literals.get());
            begins &= part.starts().isPresent() && !pattern.pattern().contains("\\G");
            part.starts().ifPresent(first::addAll);
        }
        if (all.isEmpty()) {
            return ALWAYS;
        }
        int rule = count++;
        all.forEach(it -> rules.get(numberOf(it)).set(rule));
        if (begins) {
            starts.put(rule, first.stream().mapToInt(this::numberOf).toArray());
        }
        table = Optional.empty();
        return rule;
    }

    private int numberOf(String literal) {
        return numbers.computeIfAbsent(literal, it -> {
            rules.add(new BitSet());
            return rules.size() - 1;
        });
    }

    /** The literals, by number, of which one begins each match of a rule; empty if unknown. */
    synchronized Optional<int[]> starts(int rule) {
        return Optional.ofNullable(starts.get(rule));
    }

    private synchronized Table table() {
        Table made = table.orElseGet(() -> new Table(numbers, rules));
        table = Optional.of(made);
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
        Table made = table();
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = RequiredLiterals.folded(text.charAt(i));
        }
        BitSet found = new BitSet();
        Map<Integer, FoundLiterals.Places> places = new HashMap<>();
        for (int length = 1; length <= WINDOW; length++) {
            if (made.byLength[length] != null) {
                find(made.byLength[length], length, folded, found, places);
            }
        }
        return new FoundLiterals(found, places);
    }

    private static void find(
            Entry[][] entries, int length, char[] text, BitSet found, Map<Integer, FoundLiterals.Places> places) {
        for (int i = 0; i + length <= text.length; i++) {
            Entry[] candidates = entries[Table.hash(text, i, length)];
            if (candidates == null) {
                continue;
            }
            for (Entry entry : candidates) {
                if (standsAt(text, i, entry.literal)) {
                    FoundLiterals.Places its = places.get(entry.number);
                    if (its == null) {
                        its = new FoundLiterals.Places();
                        places.put(entry.number, its);
                        found.or(entry.rules);
                    }
                    its.add(i);
                }
            }
        }
    }

    private static boolean standsAt(char[] text, int at, char[] literal) {
        return at + literal.length <= text.length
                && Arrays.equals(text, at, at + literal.length, literal, 0, literal.length);
    }
}
