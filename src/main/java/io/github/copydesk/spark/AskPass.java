package io.github.copydesk.spark;

import io.github.copydesk.corpus.AskedCorpus;
import io.github.copydesk.corpus.Questions;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.ProjectChecker;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;

/** The first pass over a split: checks each article without counts, and notes its questions. */
record AskPass(Broadcast<SharedProject> project, DuplicatePaths duplicates)
        implements Function2<Integer, Iterator<SourceRow>, Iterator<Splits.Asked>> {
    @Override
    public Iterator<Splits.Asked> call(Integer split, Iterator<SourceRow> rows) {
        Questions questions = new Questions();
        List<DuplicatePaths.Place> places = new ArrayList<>();
        TreeMap<String, Integer> rejects = new TreeMap<>();
        try (ProjectChecker checker = project.value().checker().withLanguageTool(Progress.NONE)) {
            for (long position = 0; rows.hasNext(); position++) {
                SourceRow row = rows.next();
                if (!row.reject().isEmpty()) {
                    rejects.merge(row.reject(), 1, Integer::sum);
                    continue;
                }
                if (checker.isIgnored(row.path())) {
                    continue;
                }
                if (duplicates.has(row.path())) {
                    places.add(new DuplicatePaths.Place(row.path(), split, position));
                }
                questions.addAll(asked(checker, row));
            }
        }
        return List.of(new Splits.Asked(split, questions, places, rejects)).iterator();
    }

    private static Questions asked(ProjectChecker checker, SourceRow row) {
        AskedCorpus corpus = new AskedCorpus(checker.site());
        try {
            Document document = checker.read(row.path(), row.content());
            checker.ask(document, corpus);
        } catch (RuntimeException | StackOverflowError e) {
            return corpus.unanswered(); // the check fails on it too, and says so
        }
        return corpus.unanswered();
    }
}
