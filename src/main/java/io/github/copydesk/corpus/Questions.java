package io.github.copydesk.corpus;

import io.github.copydesk.corpus.CorpusKey.Kind;
import java.io.Serializable;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Keys that checks asked about. Adding is commutative, and a key that is asked again makes no difference. */
public final class Questions implements Serializable {
    private static final long serialVersionUID = 1;

    private final TreeSet<CorpusKey> keys = new TreeSet<>();

    public void add(CorpusKey key) {
        keys.add(key);
    }

    void add(Kind kind, String text) {
        keys.add(new CorpusKey(kind, text));
    }

    public void addAll(Questions others) {
        keys.addAll(others.keys);
    }

    boolean has(Kind kind, String text) {
        return keys.contains(new CorpusKey(kind, text));
    }

    boolean has(CorpusKey key) {
        return keys.contains(key);
    }

    /** In their order. */
    public Stream<CorpusKey> keys() {
        return keys.stream();
    }

    public int size() {
        return keys.size();
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }
}
