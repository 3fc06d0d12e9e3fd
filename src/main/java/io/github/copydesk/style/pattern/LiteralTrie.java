package io.github.copydesk.style.pattern;

import java.util.Arrays;
import java.util.Map;

/** Literals by their beginnings, so that all literals at a place of a text are found in one walk. */
final class LiteralTrie {
    private static final int NONE = -1;
    private static final int CHARACTER = 16;

    /**
     * A node and a character after it, in an open hash table; 0 is an empty place, since no node leads back to the
     * root.
     */
    private long[] edges = new long[1 << 12];

    private int[] targets = new int[1 << 12];
    /** For each node the number of the literal that ends there. */
    private int[] literals = new int[1 << 12];

    private int nodes = 1;

    /**
     * The nodes after the root and after two characters of ASCII, where most walks end; the hash table has them too.
     */
    private final int[] first = new int[CharacterClass.ASCII];

    private final int[] second = new int[CharacterClass.ASCII * CharacterClass.ASCII];

    LiteralTrie(Map<String, Integer> numbers) {
        Arrays.fill(literals, NONE);
        numbers.forEach(this::add);
        Arrays.fill(second, NONE);
        for (char one = 0; one < CharacterClass.ASCII; one++) {
            first[one] = next(0, one);
            for (char other = 0; first[one] != NONE && other < CharacterClass.ASCII; other++) {
                second[one * CharacterClass.ASCII + other] = next(first[one], other);
            }
        }
    }

    private void add(String literal, int number) {
        int node = 0;
        for (int i = 0; i < literal.length(); i++) {
            int next = next(node, literal.charAt(i));
            if (next == NONE) {
                next = nodes++;
                if (2 * nodes > edges.length) {
                    grow();
                }
                put(edge(node, literal.charAt(i)), next);
            }
            node = next;
        }
        literals[node] = number;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[2 * oldEdges.length];
        targets = new int[2 * oldEdges.length];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                put(oldEdges[i], oldTargets[i]);
            }
        }
        int known = literals.length;
        literals = Arrays.copyOf(literals, edges.length);
        Arrays.fill(literals, known, literals.length, NONE);
    }

    private static long edge(int node, char c) {
        return ((long) node + 1) << CHARACTER | c;
    }

    private int place(long edge) {
        long mixed = edge * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 40) & (edges.length - 1);
        while (edges[place] != 0 && edges[place] != edge) {
            place = (place + 1) & (edges.length - 1);
        }
        return place;
    }

    private void put(long edge, int target) {
        int place = place(edge);
        edges[place] = edge;
        targets[place] = target;
    }

    private int next(int node, char c) {
        long edge = edge(node, c);
        int place = place(edge);
        return edges[place] == edge ? targets[place] : NONE;
    }

    /** Takes what was found. */
    @FunctionalInterface
    interface Finds {
        void add(int literal, int offset);
    }

    /** Finds all literals in a text with folded letters: by their offsets, and at one of them the shorter first. */
    void find(char[] text, Finds finds) {
        for (int start = 0; start < text.length; start++) {
            char one = text[start];
            int node = one < CharacterClass.ASCII ? first[one] : next(0, one);
            if (node == NONE) {
                continue;
            }
            add(node, start, finds);
            int at = start + 1;
            if (one < CharacterClass.ASCII && at < text.length && text[at] < CharacterClass.ASCII) {
                node = second[one * CharacterClass.ASCII + text[at]];
                add(node, start, finds);
                at++;
            }
            for (; node != NONE && at < text.length; at++) {
                node = next(node, text[at]);
                add(node, start, finds);
            }
        }
    }

    private void add(int node, int start, Finds finds) {
        if (node != NONE && literals[node] != NONE) {
            finds.add(literals[node], start);
        }
    }
}
