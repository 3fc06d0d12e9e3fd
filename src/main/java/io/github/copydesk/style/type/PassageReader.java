package io.github.copydesk.style.type;

import io.github.copydesk.style.passage.Passage;
import java.util.BitSet;
import java.util.function.Consumer;

/** Reads the passages of one article for one rule, in order; it may remember what it read. */
@FunctionalInterface
public interface PassageReader {
    /** @param literals the numbers of the literals that stand in the passage or around it */
    void read(Passage passage, BitSet literals, Consumer<Hit> hits);
}
