package io.github.copydesk.style.type;

import io.github.copydesk.style.passage.Passage;
import java.util.function.Consumer;

/** Reads the passages of one article for one rule, in order; it may remember what it read. */
@FunctionalInterface
public interface PassageReader {
    void read(Passage passage, Consumer<Hit> hits);
}
