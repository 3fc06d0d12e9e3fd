package io.github.copydesk.spark;

import io.github.copydesk.corpus.AskedCorpus;
import io.github.copydesk.corpus.Questions;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.ProjectChecker;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.broadcast.Broadcast;

/** The first pass over a split: checks each article without counts, and notes its questions. */
record AskPass(Broadcast<SharedProject> project, DuplicatePaths repeated) implements SplitPass<AskPass.Asked> {
    /**
     * The questions of a split.
     *
     * @param duplicates the rows whose path other rows have too
     * @param rejects the number of rows without an article, by reason
     */
    record Asked(int split, Questions questions, List<Duplicate> duplicates, Map<String, Integer> rejects)
            implements Serializable {}

    /** A row whose path other rows have too. */
    record Duplicate(String path, SourceRow.Place place) implements Serializable {}

    @Override
    public Iterator<Asked> of(int split, Iterator<SourceRow> rows, Iterator<SlicePart> slice) {
        Questions questions = new Questions();
        List<Duplicate> duplicates = new ArrayList<>();
        TreeMap<String, Integer> rejects = new TreeMap<>();
        Set<Long> known = known(slice);
        try (ProjectChecker checker = project.value().checker().withLanguageTool(Progress.NONE)) {
            KnownSentence.require(checker);
            while (rows.hasNext()) {
                SourceRow row = rows.next();
                if (!row.reject().isEmpty()) {
                    rejects.merge(row.reject(), 1, Integer::sum);
                } else if (repeated.has(row.path()) && !checker.isIgnored(row.path())) {
                    duplicates.add(new Duplicate(row.path(), row.place()));
                }
                if (!known.contains(row.place().position()) && isRead(row, checker)) {
                    questions.addAll(asked(checker, row));
                }
            }
        }
        return List.of(new Asked(split, questions, duplicates, rejects)).iterator();
    }

    /** Here, every row with a path is read; which is the first one is known after this pass. */
    private static boolean isRead(SourceRow row, ProjectChecker checker) {
        return row.reject().isEmpty() && !checker.isIgnored(row.path());
    }

    private static Set<Long> known(Iterator<SlicePart> slice) {
        Set<Long> known = new HashSet<>();
        slice.forEachRemaining(part -> {
            if (part instanceof SlicePart.KnownQuestions it) {
                known.add(it.position());
            }
        });
        return known;
    }

    private static Questions asked(ProjectChecker checker, SourceRow row) {
        AskedCorpus corpus = new AskedCorpus(checker.site());
        try {
            checker.ask(row.read(checker), corpus);
        } catch (RuntimeException | StackOverflowError e) {
            return corpus.unanswered(); // the check fails on it too, and says so
        }
        return corpus.unanswered();
    }
}
