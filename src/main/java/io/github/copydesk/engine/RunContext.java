package io.github.copydesk.engine;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.CorpusCounts;
import io.github.copydesk.corpus.Evidence;
import io.github.copydesk.fix.Draft;
import io.github.copydesk.fix.FixLevel;
import io.github.copydesk.fix.MeasuredFixes;
import io.github.copydesk.format.ArticleReader;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.site.Site;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A run that has ended, with everything that is needed to compute fixes.
 *
 * @param read the checked articles with all their findings, before the baseline and the revision were applied
 * @param articles all articles, including those that were only counted
 */
record RunContext(
        Results results,
        List<Page> read,
        Articles articles,
        ArticleChecker checker,
        Corpus corpus,
        Site site,
        ArticleReader reader,
        RuleBook book,
        Workers workers) {
    /** How often the corpus is counted again when drafts changed it. */
    private static final int MOST_ROUNDS = 3;

    /** The fixes of all articles. No draft causes a new finding, whatever is fixed in other articles. */
    Fixes fixes(FixLevel level) {
        MeasuredFixes measured = MeasuredFixes.of(book.lists());
        boolean certain = level == FixLevel.CERTAIN;
        Predicate<Finding> wanted = certain ? measured::isCertain : MeasuredFixes::isSuggested;
        long reviewable = results.findings()
                .filter(MeasuredFixes::isSuggested)
                .filter(wanted.negate())
                .count();
        return new Fixes(drafts(wanted, certain), reviewable);
    }

    private List<Draft> drafts(Predicate<Finding> wanted, boolean certain) {
        Severity least = certain ? Severity.NOTE : Severity.WARNING;
        List<Draft> drafts = new ArrayList<>();
        ArticleFix alone = new ArticleFix(reader, checker, corpus, wanted, least);
        workers.each(numbers(), number -> alone.draft(results.pages().get(number), read.get(number)), drafts::add);
        for (int i = 0; i < MOST_ROUNDS && drafts.stream().anyMatch(it -> !it.isEmpty()); i++) {
            ArticleFix together = new ArticleFix(reader, checker, corpus(drafts, alone), wanted, least);
            boolean mayGrow = i + 1 < MOST_ROUNDS;
            List<Draft> left = new ArrayList<>();
            workers.each(
                    numbers(),
                    number -> mayGrow
                            ? again(drafts.get(number), number, together)
                            : among(drafts.get(number), number, together),
                    left::add);
            if (left.equals(drafts)) {
                break;
            }
            drafts.clear();
            drafts.addAll(left);
        }
        return drafts.stream()
                .filter(it -> !it.isEmpty() || !it.refused().isEmpty())
                .toList();
    }

    private List<Integer> numbers() {
        return IntStream.range(0, read.size()).boxed().toList();
    }

    /** The corpus as it will be once the drafts are written. */
    private Corpus corpus(List<Draft> drafts, ArticleFix fix) {
        Map<String, Draft> changed = new HashMap<>();
        drafts.stream()
                .filter(it -> !it.isEmpty())
                .forEach(it -> changed.put(it.document().path(), it));
        CorpusCounts fixed = new CorpusCounts(site);
        workers.each(articles.numbers(), number -> Evidence.of(fixed(number, changed, fix)), fixed::add);
        return fixed;
    }

    private Document fixed(int number, Map<String, Draft> changed, ArticleFix fix) {
        Draft draft = changed.get(articles.path(number));
        return draft == null ? articles.get(number) : fix.read(draft);
    }

    /**
     * The draft of an article, computed again if a fix was refused: it may be right now that other articles are fixed.
     */
    private Draft again(Draft draft, int number, ArticleFix fix) {
        if (draft.refused().isEmpty()) {
            return among(draft, number, fix);
        }
        Draft anew = fix.draft(results.pages().get(number), untouched(draft, fix));
        return anew.text().equals(draft.text()) ? draft : anew;
    }

    /**
     * The draft of an article; it is refused if it would cause a new finding among the drafts of the others. What these
     * cause by themselves is no reason: it comes whether the article is fixed or not.
     */
    private Draft among(Draft draft, int number, ArticleFix fix) {
        if (draft.isEmpty()) {
            return draft;
        }
        Document fixed = fix.read(draft);
        Page after = checker.check(fixed, fix.corpus(), true);
        List<Finding> fresh = fix.fresh(draft, read.get(number).all(), fixed, after);
        if (fresh.isEmpty()) {
            return draft;
        }
        List<Finding> own = fix.fresh(draft, untouched(draft, fix).all(), fixed, after);
        return own.isEmpty() ? draft : draft.refused(ArticleFix.newFinding(fixed, own));
    }

    /** The findings of the article as it is, once the others are fixed. */
    private Page untouched(Draft draft, ArticleFix fix) {
        return checker.check(draft.document(), fix.corpus(), true);
    }
}
