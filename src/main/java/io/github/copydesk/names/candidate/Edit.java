package io.github.copydesk.names.candidate;

import io.github.copydesk.token.WordShape;
import java.util.Set;

/** The kind of edit between two words at a Damerau-Levenshtein distance of 1. */
public enum Edit {
    /** No edit, or more than one. */
    NONE,
    /** Two adjacent letters are transposed. */
    TRANSPOSITION,
    /** Two letters that are not adjacent are transposed. */
    FAR_TRANSPOSITION,
    /** A letter is doubled by mistake, or a double letter is single. */
    REPEATED_LETTER,
    SUBSTITUTION,
    INSERTION,
    DELETION,
    /** A change at the very end, where plurals, peoples and feminine forms are made. */
    ENDING,
    /** Only the case differs. */
    CAPITAL,
    /** Only accents differ. */
    ACCENT;

    private static final Set<String> COGNATES = Set.of(
            "ct", "tc", "ck", "kc", "zs", "sz", "iy", "yi", "vw", "wv", "fp", "pf", "zc", "cz", "jy", "yj", "dt", "td",
            "eo", "oe", "ea", "ae");

    /** Whether the letters that differ are equivalent across languages, as in two forms of one name. */
    public static boolean isCognate(String one, String other) {
        int at = commonPrefix(one, other);
        return at < Math.min(one.length(), other.length())
                && one.length() == other.length()
                && COGNATES.contains("" + one.charAt(at) + other.charAt(at));
    }

    /**
     * Whether the letters that differ are capitals, so that the words are two abbreviations rather than misspellings.
     */
    public static boolean isInAbbreviation(String one, String other) {
        int at = commonPrefix(one, other);
        return at > 0 && !one.equalsIgnoreCase(other) && (isCapital(one, at) || isCapital(other, at));
    }

    private static boolean isCapital(String word, int at) {
        return at < word.length() && Character.isUpperCase(word.charAt(at));
    }

    /** Whether the words differ from the last letter but one, as words with one stem do. */
    public static boolean isNearEnd(String written, String right) {
        return commonPrefix(written, right) >= Math.min(written.length(), right.length()) - 2;
    }

    /** The number of equal letters at the beginning of two words. */
    public static int commonPrefix(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int at = 0;
        while (at < shorter && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    /**
     * The edit from the right name to the written one: those of {@link #between}, and case, accents and letters far
     * apart.
     */
    public static Edit ofNames(String written, String right) {
        if (written.equals(right)) {
            return NONE;
        }
        if (written.equalsIgnoreCase(right)) {
            return CAPITAL;
        }
        if (WordShape.plain(written).equals(WordShape.plain(right))) {
            return ACCENT;
        }
        Edit edit = between(written, right);
        return edit == NONE && isFarTransposition(written, right) ? FAR_TRANSPOSITION : edit;
    }

    private static boolean isFarTransposition(String written, String right) {
        if (written.length() != right.length()) {
            return false;
        }
        int first = commonPrefix(written, right);
        int last = written.length() - 1;
        while (last > first && written.charAt(last) == right.charAt(last)) {
            last--;
        }
        return last > first
                && written.charAt(first) == right.charAt(last)
                && written.charAt(last) == right.charAt(first)
                && written.substring(first + 1, last).equals(right.substring(first + 1, last));
    }

    /** The edit from the right word to the written one. */
    public static Edit between(String written, String right) {
        int shorter = Math.min(written.length(), right.length());
        int head = commonPrefix(written, right);
        int tail = 0;
        while (tail < shorter - head
                && written.charAt(written.length() - 1 - tail) == right.charAt(right.length() - 1 - tail)) {
            tail++;
        }
        int oddWritten = written.length() - head - tail;
        int oddRight = right.length() - head - tail;
        if (oddWritten == 1 && oddRight == 1) {
            return tail == 0 ? ENDING : SUBSTITUTION;
        }
        if (oddWritten == 2
                && oddRight == 2
                && written.charAt(head) == right.charAt(head + 1)
                && written.charAt(head + 1) == right.charAt(head)) {
            return TRANSPOSITION;
        }
        if (oddWritten + oddRight != 1) {
            return NONE;
        }
        String longer = oddWritten == 1 ? written : right;
        if (head > 0 && longer.charAt(head) == longer.charAt(head - 1) && (tail > 0 || oddRight == 1)) {
            return REPEATED_LETTER;
        }
        return tail == 0 ? ENDING : oddWritten == 1 ? INSERTION : DELETION;
    }
}
