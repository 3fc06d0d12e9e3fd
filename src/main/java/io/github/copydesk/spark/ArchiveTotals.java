package io.github.copydesk.spark;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.copydesk.results.UnusedSuppression;
import java.io.IOException;
import java.io.Serializable;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The totals of an archive, {@code totals.json}.
 *
 * @param checked the number of articles that were checked in this run
 * @param counting the number of findings that count, by severity
 * @param suppressed the number of findings that do not count, by what suppresses them
 * @param byRule the number of findings that count, by rule
 */
record ArchiveTotals(
        long articles,
        long articlesWithFindings,
        long checked,
        TreeMap<String, Long> counting,
        TreeMap<String, Long> suppressed,
        TreeMap<String, Long> byRule)
        implements Serializable {
    /**
     * How the archive was read.
     *
     * @param heldBack the number of articles that were checked more than once
     * @param rejects the number of rows without an article, by reason
     */
    record Passes(int splits, int rounds, long heldBack, Map<String, Integer> rejects) {}

    static final ArchiveTotals NONE = new ArchiveTotals(0, 0, 0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    static ArchiveTotals of(Suppressions.Filtered article) {
        TreeMap<String, Long> counting = new TreeMap<>();
        TreeMap<String, Long> suppressed = new TreeMap<>();
        TreeMap<String, Long> byRule = new TreeMap<>();
        for (FindingRow finding : article.findings()) {
            if (finding.counts()) {
                counting.merge(finding.severity(), 1L, Long::sum);
                byRule.merge(finding.rule(), 1L, Long::sum);
            } else {
                suppressed.merge(finding.suppressedBy(), 1L, Long::sum);
            }
        }
        return new ArchiveTotals(
                1, counting.isEmpty() ? 0 : 1, article.earlier() ? 0 : 1, counting, suppressed, byRule);
    }

    ArchiveTotals plus(ArchiveTotals other) {
        return new ArchiveTotals(
                articles + other.articles,
                articlesWithFindings + other.articlesWithFindings,
                checked + other.checked,
                sumOf(counting, other.counting),
                sumOf(suppressed, other.suppressed),
                sumOf(byRule, other.byRule));
    }

    private static TreeMap<String, Long> sumOf(Map<String, Long> one, Map<String, Long> other) {
        TreeMap<String, Long> sum = new TreeMap<>(one);
        other.forEach((name, count) -> sum.merge(name, count, Long::sum));
        return sum;
    }

    static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
        TreeMap<String, Integer> sum = new TreeMap<>(one);
        other.forEach((reason, rows) -> sum.merge(reason, rows, Integer::sum));
        return sum;
    }

    long count(String severity) {
        return counting.getOrDefault(severity, 0L);
    }

    void write(Passes passes, long people, List<UnusedSuppression> unused, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.beginObject();
        json.name("articles").value(articles);
        json.name("articlesWithFindings").value(articlesWithFindings);
        json.name("errors").value(count("error"));
        json.name("warnings").value(count("warning"));
        json.name("notes").value(count("note"));
        write("silenced", suppressed, json);
        json.name("people").value(people);
        write("rules", byRule, json);
        write("rejectedRows", passes.rejects(), json);
        json.name("stale").beginArray();
        for (UnusedSuppression it : unused) {
            json.beginObject();
            json.name("by").value(it.by().toString());
            json.name("where").value(it.where());
            json.name("rule").value(it.rule());
            json.name("text").value(it.text());
            json.endObject();
        }
        json.endArray();
        json.name("checked").value(checked);
        json.name("splits").value(passes.splits());
        json.name("rounds").value(passes.rounds());
        json.name("heldBack").value(passes.heldBack());
        json.endObject();
        json.flush();
        out.write('\n');
    }

    private static void write(String name, Map<String, ? extends Number> counts, JsonWriter json) throws IOException {
        json.name(name).beginObject();
        for (Map.Entry<String, ? extends Number> count : counts.entrySet()) {
            if (count.getValue().longValue() > 0) {
                json.name(count.getKey()).value(count.getValue());
            }
        }
        json.endObject();
    }
}
