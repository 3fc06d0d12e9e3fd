package io.github.copydesk.style.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;

/** The literals found in a text, with their offsets, and the numbers of the rules that need them. */
public final class FoundLiterals {
    private final BitSet rules;
    /** Each found literal, by its number in the upper half and its offset in the lower one, in this order. */
    private final long[] places;

    private final int from;
    private final int to;

    /** What is found in a text. */
    static final class Collected implements LiteralTrie.Finds {
        private long[] places = new long[16];
        private int count;

        @Override
        public void add(int literal, int offset) {
            if (count == places.length) {
                places = Arrays.copyOf(places, 2 * count);
            }
            places[count++] = place(literal, offset);
        }

        /** @param rules those that need a literal */
        FoundLiterals all(IntFunction<BitSet> rules) {
            long[] sorted = Arrays.copyOf(places, count);
            Arrays.sort(sorted);
            BitSet needing = new BitSet();
            int last = -1;
            for (long place : sorted) {
                int literal = (int) (place >>> Integer.SIZE);
                if (literal != last) {
                    needing.or(rules.apply(literal));
                    last = literal;
                }
            }
            return new FoundLiterals(needing, sorted, 0, Integer.MAX_VALUE);
        }
    }

    private FoundLiterals(BitSet rules, long[] places, int from, int to) {
        this.rules = rules;
        this.places = places;
        this.from = from;
        this.to = to;
    }

    private static long place(int literal, int offset) {
        return (long) literal << Integer.SIZE | offset;
    }

    /** The same for a part of the text; some of its rules have their literals elsewhere in the text. */
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

    /** Adds where a literal stands to places. */
    void addPlaces(int literal, Places into) {
        int at = Arrays.binarySearch(places, place(literal, from));
        for (int i = at < 0 ? -at - 1 : at; i < places.length && places[i] >>> Integer.SIZE == literal; i++) {
            int offset = (int) places[i];
            if (offset >= to) {
                return;
            }
            into.add(offset - from);
        }
    }

    /** Takes offsets in the part of the text. */
    @FunctionalInterface
    interface Places {
        void add(int offset);
    }
}
