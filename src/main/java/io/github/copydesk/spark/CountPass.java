package io.github.copydesk.spark;

import io.github.copydesk.corpus.CorpusCounts;
import io.github.copydesk.corpus.Evidence;
import io.github.copydesk.corpus.KeyCount;
import io.github.copydesk.engine.ProjectChecker;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.sketch.BloomFilter;

/** The second pass over a split: counts the keys that any split of the archive asks about. */
record CountPass(Broadcast<SharedProject> project, Broadcast<DuplicatePaths> duplicates, Broadcast<BloomFilter> asked)
        implements Function2<Integer, Iterator<SourceRow>, Iterator<Splits.Counted>> {
    @Override
    public Iterator<Splits.Counted> call(Integer split, Iterator<SourceRow> rows) {
        ProjectChecker checker = project.value().checker();
        CorpusCounts counts = new CorpusCounts(checker.site(), asked.value()::mightContainLong);
        for (long position = 0; rows.hasNext(); position++) {
            SourceRow row = rows.next();
            if (row.reject().isEmpty()
                    && !checker.isIgnored(row.path())
                    && !duplicates.value().isRepeated(row.path(), split, position)) {
                evidence(checker, row).ifPresent(counts::add);
            }
        }
        List<KeyCount> all = new ArrayList<>();
        counts.forEach(all::add);
        return List.of(new Splits.Counted(counts.totals(), all)).iterator();
    }

    /** The evidence of an article; empty if it cannot be read. The check then fails on it too, and reports it. */
    private static Optional<Evidence> evidence(ProjectChecker checker, SourceRow row) {
        try {
            return Optional.of(Evidence.of(checker.read(row.path(), row.content())));
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }
}
