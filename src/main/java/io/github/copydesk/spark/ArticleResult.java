package io.github.copydesk.spark;

import io.github.copydesk.corpus.Questions;
import io.github.copydesk.names.person.PersonMention;
import java.io.Serializable;
import java.util.List;

/**
 * What is found in one article.
 *
 * @param split the number of the split that has it
 * @param findings those that count and those that do not, in the order of the text
 * @param standing the line of a promo that may stand under other articles too; empty for none
 * @param unanswered where it is not empty, the article asked what nobody had counted, and is checked again
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
