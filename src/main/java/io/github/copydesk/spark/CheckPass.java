package io.github.copydesk.spark;

import io.github.copydesk.corpus.AskedCorpus;
import io.github.copydesk.corpus.CorpusCounts;
import io.github.copydesk.corpus.CorpusTotals;
import io.github.copydesk.corpus.KeyCount;
import io.github.copydesk.corpus.Questions;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.ProjectChecker;
import io.github.copydesk.filter.RecurringLines;
import io.github.copydesk.names.person.PersonMention;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/**
 * The third pass over a split: checks each article with the counts for the questions of its split. An article with
 * further questions is held back. An article of an earlier run is not checked if its answers are the same.
 *
 * @param only the paths to check; null for all
 */
record CheckPass(
        Broadcast<SharedProject> project,
        Broadcast<UnreadRows> unread,
        CorpusTotals totals,
        @Nullable Broadcast<Set<String>> only)
        implements SplitPass<ArticleResult> {
    @Override
    public Iterator<ArticleResult> of(int split, Iterator<SourceRow> rows, Iterator<SlicePart> slice) {
        if (only != null && !slice.hasNext()) {
            return Collections.emptyIterator(); // a later round, and nothing was held back here
        }
        ProjectChecker checker = project.value().checker().withLanguageTool(Progress.NONE);
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> checker.close());
        KnownSentence.require(checker);
        CorpusCounts counts = new CorpusCounts(checker.site());
        counts.add(totals);
        Questions answered = new Questions();
        Map<Long, ArticleResult> known = new HashMap<>();
        while (slice.hasNext()) {
            SlicePart part = slice.next();
            if (part instanceof SlicePart.KnownResult it) {
                known.put(it.position(), it.result());
            } else if (part instanceof SlicePart.Answer answer) {
                answered.add(answer.key());
                KeyCount count = answer.count();
                if (count != null) {
                    counts.add(count);
                }
            }
        }
        return new Checking(rows, new ArticleCheck(split, checker, counts, answered, known));
    }

    /** Checks one article after the other, so that at most one is in memory. */
    private final class Checking implements Iterator<ArticleResult> {
        private final Iterator<SourceRow> rows;
        private final ArticleCheck check;
        private @Nullable SourceRow next;

        Checking(Iterator<SourceRow> rows, ArticleCheck check) {
            this.rows = rows;
            this.check = check;
        }

        @Override
        public boolean hasNext() {
            while (next == null && rows.hasNext()) {
                SourceRow row = rows.next();
                next = isAsked(row) ? row : null;
            }
            return next != null;
        }

        private boolean isAsked(SourceRow row) {
            return unread.value().isRead(row, check.checker())
                    && (only == null || only.value().contains(row.path()));
        }

        @Override
        public ArticleResult next() {
            SourceRow row = hasNext() ? next : null;
            if (row == null) {
                throw new NoSuchElementException();
            }
            next = null;
            return check.of(row);
        }
    }

    /**
     * Checks articles of one split.
     *
     * @param known the results of the earlier run, by the positions of the same articles
     */
    private record ArticleCheck(
            int split,
            ProjectChecker checker,
            CorpusCounts counts,
            Questions answered,
            Map<Long, ArticleResult> known) {
        ArticleResult of(SourceRow row) {
            ArticleResult earlier = known.get(row.place().position());
            if (earlier != null && stillHolds(earlier)) {
                return earlier.again(split);
            }
            try {
                return checked(row);
            } catch (RuntimeException | StackOverflowError e) {
                String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
                return ArticleResult.failed(split, row.path(), "the article cannot be checked: " + reason);
            }
        }

        private boolean stillHolds(ArticleResult earlier) {
            ArticleResult.Origin origin = earlier.origin();
            return origin != null && origin.asked().answers(counts) == origin.answers();
        }

        private ArticleResult checked(SourceRow row) {
            Document document = row.read(checker);
            AskedCorpus corpus = new AskedCorpus(counts, answered);
            Page page = checker.check(document, corpus);
            List<PersonMention> people = new ArrayList<>(checker.people(document, corpus));
            Optional<Finding> standing = RecurringLines.standing(page);
            boolean lasts = corpus.unanswered().isEmpty() && !checker.dependsOnFiles(document);
            return new ArticleResult(
                    split,
                    document.path(),
                    document.language(),
                    page.readAs(),
                    page.skipped(),
                    ArticleFinding.of(page, standing, checker),
                    standing.map(it -> RecurringLines.line(page, it)).orElse(""),
                    people,
                    corpus.unanswered(),
                    lasts ? origin(row, corpus) : null,
                    false);
        }

        private ArticleResult.Origin origin(SourceRow row, AskedCorpus corpus) {
            return new ArticleResult.Origin(
                    row.digest(),
                    checker.languageOf(row.path()).orElse(""),
                    corpus.asked(),
                    corpus.asked().answers(counts));
        }
    }
}
