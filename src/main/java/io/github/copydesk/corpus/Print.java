package io.github.copydesk.corpus;

import java.util.Locale;

/**
 * 64-bit fingerprints of words. The fingerprint of a set of words is their sum; that of a sequence depends on their
 * order.
 */
final class Print {
    /** The fingerprint of no characters. */
    static final long EMPTY = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    static long of(String word) {
        return of(word, 0, word.length());
    }

    /** The fingerprint of a part of a text, in lower case. */
    static long ofSmall(String text, int start, int end) {
        long hash = EMPTY;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return of(text.substring(start, end).toLowerCase(Locale.ROOT));
            }
            hash = next(hash, c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
        }
        return mix(hash);
    }

    /** The fingerprint of a part of a text. */
    static long of(String text, int start, int end) {
        long hash = EMPTY;
        for (int i = start; i < end; i++) {
            hash = next(hash, text.charAt(i));
        }
        return mix(hash);
    }

    /** The fingerprint of a text with one more character, before mixing. */
    static long next(long hash, char c) {
        return (hash ^ c) * PRIME;
    }

    /** The hash of a sequence of fingerprints with one more at its end. */
    static long hash(long row, long print) {
        return mix(row * PRIME + print);
    }

    /** The last step of SplitMix64: similar numbers come out far apart. */
    static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    private Print() {}
}
