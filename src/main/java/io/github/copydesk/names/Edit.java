package io.github.copydesk.names;

import java.util.Set;

/** What makes one word of another, when it is one slip of the keyboard. */
public enum Edit {
    /** More than one slip, or none. */
    NONE,
    /** Two neighbours have changed places. */
    SWAPPED,
    /** A letter is doubled that should not be, or the reverse. */
    DOUBLED,
    REPLACED,
    ADDED,
    DROPPED,
    /** Something at the very end, where plurals, peoples, and the names of women are made: Israel and Israeli, Julia and Julie. */
    ENDING;

    private static final Set<String> COGNATES = Set.of(
            "ct", "tc", "ck", "kc", "zs", "sz", "iy", "yi", "vw", "wv", "fp", "pf", "zc", "cz", "jy", "yj", "dt", "td",
            "eo", "oe", "ea", "ae");

    /** Whether the letters in which two words differ are such as languages write one word with: Nacional and National. */
    static boolean isCognate(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int at = 0;
        while (at < shorter && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at < shorter
                && one.length() == other.length()
                && COGNATES.contains("" + one.charAt(at) + other.charAt(at));
    }

    /** Whether the words part at the last letter but one, where families of one stem do: Hansen and Hanson, Kovac and Kovacs. */
    static boolean isNearEnd(String written, String right) {
        int shorter = Math.min(written.length(), right.length());
        int head = 0;
        while (head < shorter && written.charAt(head) == right.charAt(head)) {
            head++;
        }
        return head >= shorter - 2;
    }

    /** What was done to the right word to get the written one. */
    public static Edit between(String written, String right) {
        int shorter = Math.min(written.length(), right.length());
        int head = 0;
        while (head < shorter && written.charAt(head) == right.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && written.charAt(written.length() - 1 - tail) == right.charAt(right.length() - 1 - tail)) {
            tail++;
        }
        int oddWritten = written.length() - head - tail;
        int oddRight = right.length() - head - tail;
        if (oddWritten == 1 && oddRight == 1) {
            return tail == 0 ? ENDING : REPLACED;
        }
        if (oddWritten == 2
                && oddRight == 2
                && written.charAt(head) == right.charAt(head + 1)
                && written.charAt(head + 1) == right.charAt(head)) {
            return SWAPPED;
        }
        if (oddWritten + oddRight != 1) {
            return NONE;
        }
        String longer = oddWritten == 1 ? written : right;
        if (head > 0 && longer.charAt(head) == longer.charAt(head - 1) && (tail > 0 || oddRight == 1)) {
            return DOUBLED;
        }
        return tail == 0 ? ENDING : oddWritten == 1 ? ADDED : DROPPED;
    }
}
