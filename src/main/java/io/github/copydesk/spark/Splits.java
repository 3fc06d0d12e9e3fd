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

/** What passes over the archive say of each split. */
final class Splits {
    /**
     * What the articles of a split ask.
     *
     * @param duplicates the rows whose path other rows have too
     * @param rejects how many rows hold no article, by reason
     */
    record Asked(int split, Questions questions, List<DuplicatePaths.Place> duplicates, Map<String, Integer> rejects)
            implements Serializable {}

    /** What was counted in a split of all that is asked. */
    record Counted(CorpusTotals totals, List<KeyCount> counts) implements Serializable {}

    /**
     * A key that a split asks about.
     *
     * @param count nothing where no article has it
     */
    record Answer(CorpusKey key, @Nullable KeyCount count) implements Serializable {}

    static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
        TreeMap<String, Integer> sum = new TreeMap<>(one);
        other.forEach((reason, rows) -> sum.merge(reason, rows, Integer::sum));
        return sum;
    }

    private Splits() {}
}
