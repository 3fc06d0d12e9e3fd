package io.github.copydesk.spark;

import io.github.copydesk.corpus.AskedCorpus;
import io.github.copydesk.corpus.CorpusCounts;
import io.github.copydesk.corpus.CorpusTotals;
import io.github.copydesk.corpus.KeyCount;
import io.github.copydesk.corpus.Questions;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.ProjectChecker;
import io.github.copydesk.filter.RecurringLines;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction2;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * The third pass over a split: checks each article with the counts for the questions of its split. An article with
 * further questions is held back.
 *
 * @param only the paths to check; null for all
 */
record CheckPass(
        Broadcast<SharedProject> project,
        Broadcast<DuplicatePaths> duplicates,
        CorpusTotals totals,
        @Nullable Broadcast<Set<String>> only)
        implements FlatMapFunction2<Iterator<SourceRow>, Iterator<Tuple2<Integer, Splits.Answer>>, ArticleResult> {
    private static final String UNREADABLE = "unreadable-article";

    @Override
    public Iterator<ArticleResult> call(Iterator<SourceRow> rows, Iterator<Tuple2<Integer, Splits.Answer>> slice) {
        if (only != null && !slice.hasNext()) {
            return Collections.emptyIterator(); // a later round, and nothing was held back here
        }
        ProjectChecker checker = project.value().checker().withLanguageTool(Progress.NONE);
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> checker.close());
        KnownSentence.require(checker);
        CorpusCounts counts = new CorpusCounts(checker.site());
        counts.add(totals);
        Questions answered = new Questions();
        while (slice.hasNext()) {
            Splits.Answer answer = slice.next()._2();
            answered.add(answer.key());
            KeyCount count = answer.count();
            if (count != null) {
                counts.add(count);
            }
        }
        return new Checking(rows, checker, counts, answered);
    }

    /** Checks one article after the other, so that at most one is in memory. */
    private final class Checking implements Iterator<ArticleResult> {
        private final Iterator<SourceRow> rows;
        private final ProjectChecker checker;
        private final CorpusCounts counts;
        private final Questions answered;
        private final int split = TaskContext.getPartitionId();
        private long position;
        private @Nullable SourceRow next;

        Checking(Iterator<SourceRow> rows, ProjectChecker checker, CorpusCounts counts, Questions answered) {
            this.rows = rows;
            this.checker = checker;
            this.counts = counts;
            this.answered = answered;
        }

        @Override
        public boolean hasNext() {
            while (next == null && rows.hasNext()) {
                SourceRow row = rows.next();
                next = isAsked(row) ? row : null;
                position++;
            }
            return next != null;
        }

        private boolean isAsked(SourceRow row) {
            return row.reject().isEmpty()
                    && !checker.isIgnored(row.path())
                    && (only == null || only.value().contains(row.path()))
                    && !duplicates.value().isRepeated(row.path(), split, position);
        }

        @Override
        public ArticleResult next() {
            SourceRow row = hasNext() ? next : null;
            if (row == null) {
                throw new NoSuchElementException();
            }
            next = null;
            try {
                return checked(row);
            } catch (RuntimeException | StackOverflowError e) {
                return failed(row, e);
            }
        }

        private ArticleResult checked(SourceRow row) {
            Document document = checker.read(row.path(), row.content());
            AskedCorpus corpus = new AskedCorpus(counts, answered);
            Page page = checker.check(document, corpus);
            Optional<Finding> standing = RecurringLines.standing(page);
            return new ArticleResult(
                    split,
                    document.path(),
                    document.language(),
                    page.readAs(),
                    FindingRow.of(checker.filtered(page), standing),
                    standing.map(it -> RecurringLines.line(page, it)).orElse(""),
                    new ArrayList<>(checker.people(document, corpus)),
                    corpus.unanswered());
        }

        private ArticleResult failed(SourceRow row, Throwable e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            FindingRow finding = new FindingRow(
                    row.path(),
                    UNREADABLE,
                    "error",
                    "certain",
                    1,
                    1,
                    1,
                    1,
                    0,
                    0,
                    "",
                    "the article cannot be checked: " + reason,
                    List.of(),
                    "",
                    false,
                    "",
                    "");
            return new ArticleResult(split, row.path(), "", "", List.of(finding), "", List.of(), new Questions());
        }
    }
}
