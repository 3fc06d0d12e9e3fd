package io.github.copydesk.style.type;

import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.pattern.FoundLiterals;
import java.util.function.Consumer;

/** Reads the passages of one article for one rule, in order. It may keep a state. */
@FunctionalInterface
public interface PassageReader {
    /** @param literals the literals in the passage; some may be elsewhere in its block */
    void read(Passage passage, FoundLiterals literals, Consumer<Hit> hits);
}
