package io.github.copydesk.engine;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.fix.Draft;
import io.github.copydesk.fix.FixLevel;
import io.github.copydesk.fix.MeasuredFixes;
import io.github.copydesk.format.ArticleReader;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Page;
import io.github.copydesk.rule.Results;
import io.github.copydesk.rule.RuleBook;
import io.github.copydesk.text.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A run that is over, with the desk still at its table.
 *
 * @param read the articles with all that the rules say, before baseline and revision were asked
 */
record Sitting(Results results, List<Page> read, Desk desk, Corpus corpus, ArticleReader reader, RuleBook book) {
    /** So often a draft that makes a new mistake is tried again with fewer edits. */
    private static final int MOST_TRIES = 4;

    /** The articles that can be fixed; none of them has a finding that it did not have. */
    List<Draft> drafts(FixLevel level) {
        MeasuredFixes measured = MeasuredFixes.of(book.lists());
        Predicate<Finding> wanted = level == FixLevel.CERTAIN ? measured::isCertain : MeasuredFixes::isSuggested;
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Draft draft = proved(Draft.of(results.pages().get(i), wanted), read.get(i));
            if (!draft.isEmpty()) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private Draft proved(Draft draft, Page before) {
        Draft tried = draft;
        for (int i = 0; i < MOST_TRIES && !tried.isEmpty(); i++) {
            Document fixed = reader.read(draft.document().path(), tried.text().getBytes(StandardCharsets.UTF_8));
            Page after = desk.check(fixed, corpus, true);
            Draft left = tried.without(before.all(), fixed, after.all());
            if (left == tried) {
                return tried;
            }
            tried = left;
        }
        return tried.none();
    }
}
