package io.github.copydesk.spark;

import io.github.copydesk.filter.RecurringLines;
import io.github.copydesk.filter.SkippedArticles;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/** Findings that many articles have, and that only the first of them shows. */
final class SharedFindings implements Serializable {
    private static final long serialVersionUID = 1;

    /**
     * Where one of them is.
     *
     * @param count the number of findings
     * @param first the path of the first article
     */
    private record Among(long count, String first) implements Serializable {
        Among and(Among other) {
            return new Among(count + other.count, first.compareTo(other.first) <= 0 ? first : other.first);
        }
    }

    /** By the line of a promo. */
    private final HashMap<String, Among> lines;
    /** By the key of a finding that says that a rule skipped articles. */
    private final HashMap<String, Among> skipped;

    private SharedFindings(Map<String, Among> lines, Map<String, Among> skipped) {
        this.lines = new HashMap<>(lines);
        this.skipped = new HashMap<>(skipped);
    }

    static SharedFindings of(JavaRDD<ArticleResult> results) {
        return new SharedFindings(
                results.filter(it -> !it.standing().isEmpty())
                        .mapToPair(it -> new Tuple2<>(it.standing(), new Among(1, it.path())))
                        .reduceByKey(Among::and)
                        .filter(it -> RecurringLines.isStanding((int) it._2().count()))
                        .collectAsMap(),
                results.flatMapToPair(article -> article.findings().stream()
                                .filter(ArticleFinding::skips)
                                .map(it -> new Tuple2<>(key(it), new Among(1, article.path())))
                                .iterator())
                        .reduceByKey(Among::and)
                        .collectAsMap());
    }

    /** The findings that an article shows. */
    List<ArticleFinding> shown(ArticleResult article) {
        List<ArticleFinding> shown = new ArrayList<>();
        Set<String> told = new HashSet<>();
        Among line = lines.get(article.standing());
        for (ArticleFinding finding : article.findings()) {
            String message = finding.row().message();
            if (finding.standing() && line != null) {
                if (line.first().equals(article.path())) {
                    shown.add(finding.saying(RecurringLines.message(message, article.standing(), (int) line.count())));
                }
            } else if (finding.skips()) {
                Among among = skipped.get(key(finding));
                if (among != null && among.first().equals(article.path()) && told.add(key(finding))) {
                    shown.add(finding.saying(SkippedArticles.message(message, among.count() - 1)));
                }
            } else {
                shown.add(finding);
            }
        }
        return shown;
    }

    private static String key(ArticleFinding finding) {
        return SkippedArticles.key(finding.row().rule(), finding.row().message());
    }
}
