package io.github.copydesk.spark;

import io.github.copydesk.corpus.Questions;
import io.github.copydesk.names.person.PersonMention;
import java.io.Serializable;
import java.util.List;

/**
 * The results of one article.
 *
 * @param split the number of its split
 * @param findings those that count and those that do not, in the order of the text
 * @param standing the line of a promo that may be below other articles too; empty for none
 * @param unanswered questions that nobody has counted; if there are any, the article is checked again
 */
record ArticleResult(
        int split,
        String path,
        String language,
        String readAs,
        List<FindingRow> findings,
        String standing,
        List<PersonMention> people,
        Questions unanswered)
        implements Serializable {
    boolean isHeldBack() {
        return !unanswered.isEmpty();
    }
}
