package io.github.copydesk.style.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** The literals found in a text, with their offsets, and the numbers of the rules that need them. */
public final class FoundLiterals {
    private static final int[] NOWHERE = {};

    private final BitSet rules;
    private final Map<Integer, Places> places;
    private final int from;
    private final int to;

    /** A list of offsets in the order in which they were found. */
    static final class Places {
        private int[] offsets = new int[4];
        private int count;

        void add(int offset) {
            if (count == offsets.length) {
                offsets = Arrays.copyOf(offsets, 2 * count);
            }
            offsets[count++] = offset;
        }
    }

    FoundLiterals(BitSet rules, Map<Integer, Places> places) {
        this(rules, places, 0, Integer.MAX_VALUE);
    }

    private FoundLiterals(BitSet rules, Map<Integer, Places> places, int from, int to) {
        this.rules = rules;
        this.places = places;
        this.from = from;
        this.to = to;
    }

    /** The literals in a part of the text. It may include rules whose literals are elsewhere in the text. */
    public FoundLiterals within(int start, int end) {
        return new FoundLiterals(rules, places, start, end);
    }

    /** Whether a rule has to be tried. */
    public boolean has(int rule) {
        return rule == LiteralIndex.ALWAYS || rules.get(rule);
    }

    /** Adds the numbers of all rules with a literal. */
    public void addRulesTo(BitSet all) {
        all.or(rules);
    }

    /** The next rule with a literal, from a number on; -1 if there is none. */
    int next(int rule) {
        return rules.nextSetBit(rule);
    }

    /** The offsets of some literals, in order, each once. */
    int[] places(List<int[]> literals) {
        int[] all = NOWHERE;
        int count = 0;
        for (int[] some : literals) {
            for (int literal : some) {
                Places its = places.get(literal);
                if (its != null) {
                    all = Arrays.copyOf(all, count + its.count);
                    System.arraycopy(its.offsets, 0, all, count, its.count);
                    count += its.count;
                }
            }
        }
        return Arrays.stream(all)
                .filter(it -> it >= from && it < to)
                .map(it -> it - from)
                .sorted()
                .distinct()
                .toArray();
    }
}
