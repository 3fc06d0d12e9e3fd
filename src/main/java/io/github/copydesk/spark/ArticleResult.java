package io.github.copydesk.spark;

import io.github.copydesk.corpus.AskedQuestions;
import io.github.copydesk.corpus.Questions;
import io.github.copydesk.names.person.PersonMention;
import io.github.copydesk.results.SkippedRules;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of one article, before those of other articles are known.
 *
 * @param split the number of its split
 * @param skipped the rules that did not check it
 * @param findings those that count and those that do not, in the order of the text
 * @param standing the line of a promo that may be below other articles too; empty for none
 * @param unanswered questions that nobody has counted; if there are any, the article is checked again
 * @param origin what the results depend on; null if that is not known
 * @param earlier whether it is the result of an earlier run
 */
record ArticleResult(
        int split,
        String path,
        String language,
        String readAs,
        SkippedRules skipped,
        List<ArticleFinding> findings,
        String standing,
        List<PersonMention> people,
        Questions unanswered,
        @Nullable Origin origin,
        boolean earlier)
        implements Serializable {
    /**
     * Everything that the results of an article depend on, apart from the project.
     *
     * @param digest of its bytes
     * @param pathLanguage the language that its path names; empty for none
     * @param answers a hash of the answers to its questions
     */
    record Origin(String digest, String pathLanguage, AskedQuestions asked, long answers) implements Serializable {}

    /** The questions of the article, if it is known what its results depend on. */
    Questions questions() {
        return origin == null ? new Questions() : origin.asked().keys();
    }

    boolean isHeldBack() {
        return !unanswered.isEmpty();
    }

    /** The same results in a later run. */
    ArticleResult again(int newSplit) {
        return new ArticleResult(
                newSplit, path, language, readAs, skipped, findings, standing, people, unanswered, origin, true);
    }

    /** The result of an article that cannot be checked. */
    static ArticleResult failed(int split, String path, String reason) {
        return new ArticleResult(
                split,
                path,
                "",
                "",
                SkippedRules.ALL,
                List.of(ArticleFinding.failed(path, reason)),
                "",
                List.of(),
                new Questions(),
                null,
                false);
    }
}
