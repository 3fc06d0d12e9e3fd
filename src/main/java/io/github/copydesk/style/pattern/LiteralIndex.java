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
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The literals of all rules, which are looked for in one pass over a text: their beginnings in a table of hashes, as Rabin
 * and Karp have it, and what stands in the table is compared.
 */
public final class LiteralIndex {
    /** Of a rule that has to be tried everywhere. */
    public static final int ALWAYS = -1;

    private static final int WINDOW = 4;
    private static final int BITS = 16;

    /** A literal and the rules that need it. */
    private record Entry(String literal, List<Integer> rules) {}

    private final Map<String, List<Integer>> rules = new HashMap<>();
    private int count;
    private Optional<Table> table = Optional.empty();

    /** For each length of a beginning, up to the window, the literals by its hash. */
    private static final class Table {
        private final Entry[][][] byLength = new Entry[WINDOW + 1][][];

        Table(Map<String, List<Integer>> rules) {
            new TreeSet<>(rules.keySet()).forEach(literal -> add(new Entry(literal, List.copyOf(rules.get(literal)))));
        }

        private void add(Entry entry) {
            int length = Math.min(WINDOW, entry.literal().length());
            if (byLength[length] == null) {
                byLength[length] = new Entry[1 << BITS][];
            }
            int hash = hash(entry.literal().toCharArray(), 0, length);
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
     * @param patterns of which a match is of use to it; without any it has to be tried everywhere
     * @return its number, or {@link #ALWAYS}
     */
    public synchronized int add(List<Pattern> patterns) {
        Set<String> all = new TreeSet<>();
        for (Pattern pattern : patterns) {
            Optional<Set<String>> literals = RequiredLiterals.of(pattern);
            if (literals.isEmpty()) {
                return ALWAYS;
            }
            all.addAll(literals.get());
        }
        if (all.isEmpty()) {
            return ALWAYS;
        }
        int number = count++;
        all.forEach(
                it -> rules.computeIfAbsent(it, literal -> new ArrayList<>()).add(number));
        table = Optional.empty();
        return number;
    }

    private synchronized Table table() {
        Table made = table.orElseGet(() -> new Table(rules));
        table = Optional.of(made);
        return made;
    }

    /** That of a rule book. */
    public static LiteralIndex of(WordLists lists) {
        return lists.derive(LiteralIndex.class, it -> new LiteralIndex());
    }

    /** How many rules were added; what was found before another one was does not speak of it. */
    public synchronized int size() {
        return count;
    }

    /** The numbers of the rules of which a literal stands in the text. */
    public BitSet in(String text) {
        Table made = table();
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = RequiredLiterals.folded(text.charAt(i));
        }
        BitSet found = new BitSet();
        for (int length = 1; length <= WINDOW; length++) {
            if (made.byLength[length] != null) {
                find(made.byLength[length], length, folded, found);
            }
        }
        return found;
    }

    private static void find(Entry[][] entries, int length, char[] text, BitSet found) {
        for (int i = 0; i + length <= text.length; i++) {
            Entry[] candidates = entries[Table.hash(text, i, length)];
            if (candidates == null) {
                continue;
            }
            for (Entry entry : candidates) {
                if (standsAt(text, i, entry.literal())) {
                    entry.rules().forEach(found::set);
                }
            }
        }
    }

    private static boolean standsAt(char[] text, int at, String literal) {
        if (at + literal.length() > text.length) {
            return false;
        }
        for (int i = 0; i < literal.length(); i++) {
            if (text[at + i] != literal.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
