package io.github.copydesk.style.type;

import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.pattern.FoundLiterals;
import java.util.function.Consumer;

/** Reads the passages of one article for one rule, in order; it may remember what it read. */
@FunctionalInterface
public interface PassageReader {
    /** @param literals those that stand in the passage; of some it is known only that they stand in its block */
    void read(Passage passage, FoundLiterals literals, Consumer<Hit> hits);
}
