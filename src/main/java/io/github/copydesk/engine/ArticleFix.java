package io.github.copydesk.engine;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.fix.Draft;
import io.github.copydesk.format.ArticleReader;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Severity;
import io.github.copydesk.text.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/**
 * Fixes one article, and proves it: the draft is read and checked as the article was, and what would change its
 * structure or make a new finding is left out.
 *
 * @param wanted what is fixed
 * @param least the least severity of a finding that must not be new
 */
record ArticleFix(
        ArticleReader reader, ArticleChecker checker, Corpus corpus, Predicate<Finding> wanted, Severity least) {
    /** How many times a fix may reveal something else to fix, such as the rest of a code that was escaped twice. */
    private static final int MOST_ROUNDS = 4;

    /** The result of a trial: the draft to write, or why it cannot be written. */
    private record Attempt(Draft draft, String refused) {
        boolean isProved() {
            return refused.isEmpty();
        }
    }

    /** @param before all findings of the article */
    Draft draft(Page counting, Page before) {
        return proved(Draft.of(counting, wanted), before.all());
    }

    /** The part of the draft that can be proved. If the whole cannot be proved, its halves are tried. */
    private Draft proved(Draft draft, List<Finding> before) {
        Attempt whole = attempt(draft, before);
        if (whole.isProved()) {
            return whole.draft();
        }
        if (draft.size() == 1) {
            return draft.refused(whole.refused());
        }
        int middle = draft.size() / 2;
        Draft first = proved(draft.part(0, middle), before);
        Draft rest = proved(draft.part(middle, draft.size()), before);
        Attempt together = attempt(first.and(rest), before);
        return together.isProved() ? together.draft() : first.and(rest.refused(together.refused()));
    }

    private Attempt attempt(Draft draft, List<Finding> before) {
        Draft tried = draft;
        for (int i = 0; i < MOST_ROUNDS; i++) {
            if (tried.isEmpty()) {
                return new Attempt(tried, "");
            }
            Document fixed = read(tried);
            String change = tried.structuralChange(fixed);
            if (!change.isEmpty()) {
                return new Attempt(tried, change);
            }
            List<Finding> fresh = fresh(tried, before, fixed, checker.check(fixed, corpus, true));
            if (fresh.isEmpty()) {
                return new Attempt(tried, "");
            }
            if (!fresh.stream().allMatch(wanted)) {
                return new Attempt(tried, newFinding(fixed, fresh));
            }
            tried = tried.then(fixed, fresh);
        }
        return new Attempt(tried, "each fix would make another finding");
    }

    /** The article as it would be read after the fix. */
    Document read(Draft draft) {
        return reader.read(draft.document().path(), draft.text().getBytes(StandardCharsets.UTF_8));
    }

    /** The findings of the fixed article that would be new, and matter. */
    List<Finding> fresh(Draft draft, List<Finding> before, Document fixed, Page after) {
        return draft.fresh(before, fixed, after.all()).stream()
                .filter(it -> it.severity().atLeast(least))
                .toList();
    }

    static String newFinding(Document fixed, List<Finding> fresh) {
        Finding first = fresh.get(0);
        return "it would make a new finding: %s [%s]"
                .formatted(first.message(), first.rule().id());
    }
}
