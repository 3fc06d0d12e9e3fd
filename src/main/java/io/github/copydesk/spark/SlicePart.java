package io.github.copydesk.spark;

import io.github.copydesk.corpus.CorpusKey;
import io.github.copydesk.corpus.KeyCount;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A part of what one split needs to know of the rest of the archive, and of an earlier run. */
sealed interface SlicePart extends Serializable {
    /**
     * The count of a key that the split asks about.
     *
     * @param count null if no article has the key
     */
    record Answer(CorpusKey key, @Nullable KeyCount count) implements SlicePart {}

    /** A row that need not be asked, since the earlier run knows its questions. */
    record KnownQuestions(long position) implements SlicePart {}

    /** The result of an earlier run for the same article. */
    record KnownResult(long position, ArticleResult result) implements SlicePart {}
}
