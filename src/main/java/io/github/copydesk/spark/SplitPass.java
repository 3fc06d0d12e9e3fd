package io.github.copydesk.spark;

import java.io.Serializable;
import java.util.Iterator;

/** What is done with each split of the archive. The results depend on the arguments alone, so a pass can be repeated. */
@FunctionalInterface
interface SplitPass<T> extends Serializable {
    /**
     * @param rows some or all rows of the split, in their order
     * @param slice what the split needs to know of the rest of the archive
     */
    Iterator<T> of(int split, Iterator<SourceRow> rows, Iterator<SlicePart> slice);
}
