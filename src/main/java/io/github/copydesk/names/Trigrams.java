package io.github.copydesk.names;

import java.util.Collection;

/**
 * How names are made, by which letters follow which two; learnt from the lists.
 *
 * <p>It knows no name, but it finds "Lebdetter" stranger than "Ledbetter".
 */
final class Trigrams {
    private static final int LETTERS = 28;
    private static final int EDGE = 26;
    private static final int OTHER = 27;
    private static final double SMALL = 0.05;

    private final int[] counts = new int[LETTERS * LETTERS * LETTERS];
    private final int[] totals = new int[LETTERS * LETTERS];

    void learn(Collection<String> names) {
        for (String name : names) {
            int first = EDGE;
            int second = EDGE;
            for (int i = 0; i <= name.length(); i++) {
                int third = i == name.length() ? EDGE : code(name.charAt(i));
                counts[(first * LETTERS + second) * LETTERS + third]++;
                totals[first * LETTERS + second]++;
                first = second;
                second = third;
            }
        }
    }

    /** The logarithm of how likely the letters are to make a name; less is stranger. */
    double score(String name) {
        double score = 0;
        int first = EDGE;
        int second = EDGE;
        for (int i = 0; i <= name.length(); i++) {
            int third = i == name.length() ? EDGE : code(name.charAt(i));
            double seen = counts[(first * LETTERS + second) * LETTERS + third] + SMALL;
            score += Math.log(seen / (totals[first * LETTERS + second] + SMALL * LETTERS));
            first = second;
            second = third;
        }
        return score;
    }

    private static int code(char c) {
        char small = Character.toLowerCase(
                c < 128 ? c : Spelling.plain(String.valueOf(c)).charAt(0));
        return small >= 'a' && small <= 'z' ? small - 'a' : OTHER;
    }
}
