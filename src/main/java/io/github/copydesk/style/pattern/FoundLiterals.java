package io.github.copydesk.style.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The literals found in a text, with their offsets, and the numbers of the rules that need them. */
public final class FoundLiterals {
    private final BitSet rules;
    /** Each found literal, by its number in the upper half and its offset in the lower one, in this order. */
    private final long[] places;

    private final int from;
    private final int to;

    /** What is found in a text. */
    static final class Collected implements LiteralTrie.Finds {
        private static final int DIGIT = 8;
        private static final int VALUES = 1 << DIGIT;
        /** So many are sorted faster by comparing them. */
        private static final int FEW = 100;

        private long[] places = new long[16];
        private int count;

        @Override
        public void add(int literal, int offset) {
            if (count == places.length) {
                places = Arrays.copyOf(places, 2 * count);
            }
            places[count++] = place(literal, offset);
        }

        /** @param rules for each literal, those that need it */
        FoundLiterals all(List<int[]> rules) {
            long[] sorted = sorted();
            BitSet needing = new BitSet();
            int last = -1;
            for (long place : sorted) {
                int literal = (int) (place >>> Integer.SIZE);
                if (literal != last) {
                    for (int rule : rules.get(literal)) {
                        needing.set(rule);
                    }
                    last = literal;
                }
            }
            return new FoundLiterals(needing, sorted, 0, Integer.MAX_VALUE);
        }

        /**
         * The places by literal and offset. They were found in the order of their offsets, so a radix sort needs to
         * look at the literals alone.
         */
        private long[] sorted() {
            long[] from = Arrays.copyOf(places, count);
            if (count < FEW) {
                Arrays.sort(from);
                return from;
            }
            long[] into = new long[count];
            int most = 0;
            for (long place : from) {
                most = Math.max(most, (int) (place >>> Integer.SIZE));
            }
            for (int digit = 0; digit < Integer.SIZE && most >>> digit > 0; digit += DIGIT) {
                distribute(from, into, Integer.SIZE + digit);
                long[] swap = from;
                from = into;
                into = swap;
            }
            return from;
        }

        /** Copies the places in the order of one digit of their literals, and else as they are. */
        private static void distribute(long[] from, long[] into, int shift) {
            int[] next = new int[VALUES + 1];
            for (long place : from) {
                next[((int) (place >>> shift) & (VALUES - 1)) + 1]++;
            }
            for (int value = 0; value < VALUES; value++) {
                next[value + 1] += next[value];
            }
            for (long place : from) {
                into[next[(int) (place >>> shift) & (VALUES - 1)]++] = place;
            }
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

    /** Adds the places of a literal. */
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
