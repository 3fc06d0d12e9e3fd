package io.github.copydesk.corpus;

import io.github.copydesk.corpus.CorpusKey.Kind;

/** The keys that need counting. It may contain keys that nobody asks about. */
public interface AskedKeys {
    /** All keys, for a run that asks while it counts. */
    AskedKeys ALL = new AskedKeys() {
        @Override
        public boolean mayHave(long hash) {
            return true;
        }

        @Override
        public boolean mayHave(Kind kind, String text) {
            return true;
        }

        @Override
        public boolean mayHave(Kind kind, long print) {
            return true;
        }
    };

    /** @param hash of a key, as {@link CorpusKey#hash} has it */
    boolean mayHave(long hash);

    /** Whether a word, a phrase or a template may be asked about. */
    default boolean mayHave(Kind kind, String text) {
        return mayHave(kind.hash(text));
    }

    /** Whether a line may be asked about, by its fingerprint. */
    default boolean mayHave(Kind kind, long print) {
        return mayHave(kind.hash(print));
    }
}
