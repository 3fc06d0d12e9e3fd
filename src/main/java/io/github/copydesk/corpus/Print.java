package io.github.copydesk.corpus;

import java.util.Locale;

/** 64-bit prints of words: the print of several is their sum, so their order makes no difference. */
final class Print {
    /** Of nothing, before it is mixed. */
    static final long EMPTY = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    static long of(String word) {
        return mix(hash(EMPTY, word));
    }

    /** Of a stretch of a text in lower case. */
    static long ofSmall(String text, int start, int end) {
        long hash = EMPTY;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return of(text.substring(start, end).toLowerCase(Locale.ROOT));
            }
            hash = (hash ^ (c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c)) * PRIME;
        }
        return mix(hash);
    }

    private static long hash(long before, String word) {
        long hash = before;
        for (int i = 0; i < word.length(); i++) {
            hash = hash(hash, word.charAt(i));
        }
        return hash;
    }

    /** What was hashed before, and one character more; to be mixed at the end. */
    static long hash(long before, char c) {
        return (before ^ c) * PRIME;
    }

    /** The last step of SplitMix64: similar numbers come out far apart. */
    static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    private Print() {}
}
