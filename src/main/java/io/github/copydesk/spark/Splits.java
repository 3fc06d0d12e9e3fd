package io.github.copydesk.spark;

import io.github.copydesk.corpus.CorpusKey;
import io.github.copydesk.corpus.CorpusTotals;
import io.github.copydesk.corpus.KeyCount;
import io.github.copydesk.corpus.Questions;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The results of the passes for each split. */
final class Splits {
    /**
     * The questions of a split.
     *
     * @param duplicates the rows whose path other rows have too
     * @param rejects the number of rows without an article, by reason
     */
    record Asked(int split, Questions questions, List<DuplicatePaths.Place> duplicates, Map<String, Integer> rejects)
            implements Serializable {}

    /** The counts in a split for the questions of all splits. */
    record Counted(CorpusTotals totals, List<KeyCount> counts) implements Serializable {}

    /**
     * The count of a key that a split asks about.
     *
     * @param count null if no article has the key
     */
    record Answer(CorpusKey key, @Nullable KeyCount count) implements Serializable {}

    static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
        TreeMap<String, Integer> sum = new TreeMap<>(one);
        other.forEach((reason, rows) -> sum.merge(reason, rows, Integer::sum));
        return sum;
    }

    private Splits() {}
}
