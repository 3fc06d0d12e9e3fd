package io.github.copydesk.git;

import io.github.copydesk.text.Document;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which lines of which articles were changed since a revision. A deleted line changes none. */
public final class Changes {
    private final String revision;
    private final Map<String, BitSet> lines = new HashMap<>();

    Changes(String revision) {
        this.revision = revision;
    }

    /** @param before the article as it was, or nothing where it is new */
    void add(Document document, Optional<String> before) {
        if (before.isPresent() && before.get().equals(document.source())) {
            return;
        }
        BitSet changed = before.map(it -> LineDiff.changed(it, document)).orElseGet(() -> all(document));
        lines.put(document.path(), changed);
    }

    private static BitSet all(Document document) {
        BitSet all = new BitSet();
        all.set(1, document.lines().count() + 1);
        return all;
    }

    /** The revision as people named it. */
    public String revision() {
        return revision;
    }

    /** Whether the article is another than it was. */
    public boolean isChanged(String path) {
        return lines.containsKey(path);
    }

    /** Whether one of these lines of the article was changed; counted from 1, both inclusive. */
    public boolean isChanged(String path, int first, int last) {
        int next = lines.getOrDefault(path, new BitSet()).nextSetBit(first);
        return next >= 0 && next <= last;
    }
}
