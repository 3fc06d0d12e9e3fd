package io.github.copydesk.spark;

import io.github.copydesk.corpus.CorpusCounts;
import io.github.copydesk.corpus.CorpusTotals;
import io.github.copydesk.corpus.Evidence;
import io.github.copydesk.corpus.KeyCount;
import io.github.copydesk.engine.ProjectChecker;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.sketch.BloomFilter;

/** The second pass over a split: counts the keys that any split of the archive asks about. */
record CountPass(Broadcast<SharedProject> project, Broadcast<UnreadRows> unread, Broadcast<BloomFilter> asked)
        implements SplitPass<CountPass.Counted> {
    /** The counts in a split for the questions of all splits. */
    record Counted(CorpusTotals totals, List<KeyCount> counts) implements Serializable {}

    @Override
    public Iterator<Counted> of(int split, Iterator<SourceRow> rows, Iterator<SlicePart> slice) {
        ProjectChecker checker = project.value().checker();
        CorpusCounts counts = new CorpusCounts(checker.site(), asked.value()::mightContainLong);
        while (rows.hasNext()) {
            SourceRow row = rows.next();
            if (unread.value().isRead(row, checker)) {
                evidence(checker, row).ifPresent(counts::add);
            }
        }
        List<KeyCount> all = new ArrayList<>();
        counts.forEach(all::add);
        return List.of(new Counted(counts.totals(), all)).iterator();
    }

    /** The evidence of an article; empty if it cannot be read. The check then fails on it too, and reports it. */
    private static Optional<Evidence> evidence(ProjectChecker checker, SourceRow row) {
        try {
            return Optional.of(Evidence.of(row.read(checker)));
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }
}
