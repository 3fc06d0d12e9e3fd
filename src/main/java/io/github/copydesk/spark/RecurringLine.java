package io.github.copydesk.spark;

import io.github.copydesk.filter.RecurringLines;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * A line under many articles; only the first of them has the finding.
 *
 * @param articles the number of articles
 * @param first the path of the first one
 */
record RecurringLine(int articles, String first) implements Serializable {
    private RecurringLine and(RecurringLine other) {
        return new RecurringLine(articles + other.articles, first.compareTo(other.first) <= 0 ? first : other.first);
    }

    /** The lines of all articles, by text. */
    static Map<String, RecurringLine> of(JavaRDD<ArticleResult> results) {
        return results.filter(it -> !it.standing().isEmpty())
                .mapToPair(it -> new Tuple2<>(it.standing(), new RecurringLine(1, it.path())))
                .reduceByKey(RecurringLine::and)
                .filter(it -> RecurringLines.isStanding(it._2().articles()))
                .collectAsMap();
    }

    /** The findings of an article, without the one for a line that an earlier article has too. */
    static List<FindingRow> joined(ArticleResult article, Map<String, RecurringLine> standing) {
        @Nullable RecurringLine line = standing.get(article.standing());
        if (line == null) {
            return article.findings();
        }
        List<FindingRow> kept = new ArrayList<>();
        for (FindingRow finding : article.findings()) {
            if (!finding.standing()) {
                kept.add(finding);
            } else if (line.first().equals(article.path())) {
                kept.add(
                        finding.saying(RecurringLines.message(finding.message(), article.standing(), line.articles())));
            }
        }
        return kept;
    }
}
