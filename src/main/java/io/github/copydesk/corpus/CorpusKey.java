package io.github.copydesk.corpus;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Something that is counted in articles, and that a check asks about.
 *
 * @param text the word, the words of a phrase run together, the name of a template; of a line its 64-bit fingerprint in
 *     hexadecimal digits
 */
public record CorpusKey(Kind kind, String text) implements Comparable<CorpusKey>, Serializable {
    /** The kind of a key. */
    public enum Kind {
        WORD,
        PHRASE,
        LINE,
        /** A line that one article contains more than once. */
        REPEATED_LINE,
        TEMPLATE;

        private final long seed = Print.of(name());

        /** The hash of a text of this kind, for a Bloom filter. */
        public long hash(String text) {
            return isLine() ? hash(Long.parseUnsignedLong(text, HEXADECIMAL)) : hash(Print.of(text));
        }

        /** The hash of the fingerprint of a line. */
        long hash(long print) {
            return Print.hash(seed, print);
        }

        boolean isLine() {
            return this == LINE || this == REPEATED_LINE;
        }
    }

    private static final int HEXADECIMAL = 16;
    private static final Comparator<CorpusKey> ORDER =
            Comparator.comparing(CorpusKey::kind).thenComparing(CorpusKey::text);

    static CorpusKey of(Kind kind, long print) {
        return new CorpusKey(kind, Long.toHexString(print));
    }

    /** The fingerprint of a line. */
    long print() {
        return Long.parseUnsignedLong(text, HEXADECIMAL);
    }

    /** The hash of this key, for a Bloom filter. */
    public long hash() {
        return kind.hash(text);
    }

    /** The same in every JVM, unlike that of an enum constant, since machines exchange keys by it. */
    @Override
    public int hashCode() {
        return Long.hashCode(hash());
    }

    @Override
    public int compareTo(CorpusKey other) {
        return ORDER.compare(this, other);
    }
}
