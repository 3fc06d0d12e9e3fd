package io.github.copydesk.git;

import io.github.copydesk.text.Document;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lines of each article that were added or changed since a revision. Deleted lines do not count. */
public final class Changes {
    private final String revision;
    private final Map<String, BitSet> lines = new HashMap<>();

    Changes(String revision) {
        this.revision = revision;
    }

    /** @param before the text of the article at that revision; empty if the article is new */
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

    /** The revision as the user wrote it. */
    public String revision() {
        return revision;
    }

    /** Whether any line of the article changed. */
    public boolean isChanged(String path) {
        return lines.containsKey(path);
    }

    /**
     * Whether any of these lines changed.
     *
     * @param first the first line, from 1
     * @param last the last line, inclusive
     */
    public boolean isChanged(String path, int first, int last) {
        int next = lines.getOrDefault(path, new BitSet()).nextSetBit(first);
        return next >= 0 && next <= last;
    }
}
