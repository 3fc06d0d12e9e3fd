package io.github.copydesk.lsp;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Lengths within one text in the units of an editor. Offsets are in UTF-16, ends exclusive. */
interface Units {
    /** UTF-16, of any text. */
    Units UTF_16 = new Units() {
        @Override
        public int between(int start, int end) {
            return end - start;
        }

        @Override
        public int after(int start, int units, int end) {
            return start + Math.min(units, end - start);
        }
    };

    /** How many units a stretch takes; a character that it cuts counts whole. */
    int between(int start, int end);

    /**
     * The offset that is a number of units after another, at most the end; within a character, the offset before it.
     */
    int after(int start, int units, int end);

    /**
     * Counts the units before each offset once, so that an answer does not depend on the length of the line.
     *
     * @param units how many a character takes, at least one
     */
    static Units counted(String text, IntUnaryOperator units) {
        int[] before = new int[text.length() + 1];
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            Arrays.fill(before, at + 1, next + 1, before[at] + units.applyAsInt(character));
            at = next;
        }
        return new Units() {
            @Override
            public int between(int start, int end) {
                return before[end] - before[start];
            }

            @Override
            public int after(int start, int count, int end) {
                long sought = (long) before[start] + count;
                if (before[end] <= sought) {
                    return end;
                }
                int low = start;
                int high = end; // its count is too high
                while (high - low > 1) {
                    int middle = (low + high) >>> 1;
                    if (before[middle] <= sought) {
                        low = middle;
                    } else {
                        high = middle;
                    }
                }
                return low;
            }
        };
    }
}
