package io.github.copydesk.names.context;

import io.github.copydesk.text.Block;
import io.github.copydesk.token.NameTokenizer;
import java.util.List;

/**
 * The number of times that an article has each word in lower case. Words are stored as 64 bits of their letters, in a
 * hash table with linear probing, since few of them are asked for.
 */
final class SmallForms {
    private static final int SHORTEST = 4;
    private static final int START = 256;
    private static final long FIRST = 0xCBF29CE484222325L;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private long[] prints = new long[START];
    private int[] counts = new int[START];
    private int size;

    private SmallForms() {}

    static SmallForms of(List<Block> blocks) {
        SmallForms words = new SmallForms();
        blocks.forEach(words::add);
        return words;
    }

    int count(String word) {
        long print = FIRST;
        for (int i = 0; i < word.length(); i++) {
            print = next(print, word.charAt(i));
        }
        return counts[place(print)];
    }

    private void add(Block block) {
        char[] chars = block.characters();
        int i = 0;
        while (i < chars.length) {
            int end = i;
            boolean small = true;
            long print = FIRST;
            while (end < chars.length && NameTokenizer.isLetter(chars[end])) {
                char c = chars[end++];
                small &= c < 0x80 ? c >= 'a' : Character.isLowerCase(c);
                print = next(print, c);
            }
            if (small && end - i >= SHORTEST) {
                add(print);
            }
            i = Math.max(end, i + 1);
        }
    }

    private static long next(long print, char c) {
        long mixed = (print ^ c) * FACTOR;
        return mixed ^ (mixed >>> 29);
    }

    private void add(long print) {
        int at = place(print);
        if (counts[at]++ == 0) {
            prints[at] = print;
            if (2 * ++size > prints.length) {
                grow();
            }
        }
    }

    /** Where the word is, or would be. */
    private int place(long print) {
        int last = prints.length - 1;
        int at = (int) (print >>> Integer.SIZE) & last;
        while (counts[at] > 0 && prints[at] != print) {
            at = (at + 1) & last;
        }
        return at;
    }

    private void grow() {
        long[] oldPrints = prints;
        int[] oldCounts = counts;
        prints = new long[2 * oldPrints.length];
        counts = new int[prints.length];
        for (int i = 0; i < oldPrints.length; i++) {
            if (oldCounts[i] > 0) {
                int at = place(oldPrints[i]);
                prints[at] = oldPrints[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
