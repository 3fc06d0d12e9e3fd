package io.github.copydesk.spark;

import io.github.copydesk.filter.StandingLines;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * A line that stands under many articles, of which the first alone has the finding.
 *
 * @param first its path
 */
record StandingLine(int articles, String first) implements Serializable {
    private StandingLine and(StandingLine other) {
        return new StandingLine(articles + other.articles, first.compareTo(other.first) <= 0 ? first : other.first);
    }

    /** Those of all articles, by line. */
    static Map<String, StandingLine> of(JavaRDD<ArticleResult> results) {
        return results.filter(it -> !it.standing().isEmpty())
                .mapToPair(it -> new Tuple2<>(it.standing(), new StandingLine(1, it.path())))
                .reduceByKey(StandingLine::and)
                .filter(it -> StandingLines.isStanding(it._2().articles()))
                .collectAsMap();
    }

    /** The findings of an article, without that about a line which an earlier article has too. */
    static List<FindingRow> joined(ArticleResult article, Map<String, StandingLine> standing) {
        @Nullable StandingLine line = standing.get(article.standing());
        if (line == null) {
            return article.findings();
        }
        List<FindingRow> kept = new ArrayList<>();
        for (FindingRow finding : article.findings()) {
            if (!finding.standing()) {
                kept.add(finding);
            } else if (line.first().equals(article.path())) {
                kept.add(finding.saying(StandingLines.message(finding.message(), article.standing(), line.articles())));
            }
        }
        return kept;
    }
}
