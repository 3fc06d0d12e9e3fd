package io.github.copydesk.spark;

import io.github.copydesk.baseline.Baseline;
import io.github.copydesk.baseline.Match;
import io.github.copydesk.config.StetEntry;
import io.github.copydesk.filter.BaselineUse;
import io.github.copydesk.results.Key;
import io.github.copydesk.results.SuppressionSource;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What suppresses findings outside the articles: the project's stet entries and the baseline, in this order. */
final class Suppressions implements Serializable {
    private static final long serialVersionUID = 1;

    private final SharedFindings shared;
    private final ArrayList<StetEntry> stets;
    private final Baseline baseline;
    private final HashMap<String, String> renames;

    /** @param renames the path in the baseline of each renamed article */
    Suppressions(SharedFindings shared, List<StetEntry> stets, Baseline baseline, Map<String, String> renames) {
        this.shared = shared;
        this.stets = new ArrayList<>(stets);
        this.baseline = baseline;
        this.renames = new HashMap<>(renames);
    }

    /** The suppressions that were used, or may be: their rule did not check an article that they are for. */
    static final class Used implements Serializable {
        private static final long serialVersionUID = 1;

        private final TreeSet<Integer> stets = new TreeSet<>();
        private final BaselineUse baseline = new BaselineUse();

        /** The numbers of the stet entries. */
        Set<Integer> stets() {
            return stets;
        }

        BaselineUse baseline() {
            return baseline;
        }

        Used plus(Used other) {
            stets.addAll(other.stets);
            baseline.plus(other.baseline);
            return this;
        }
    }

    /** An article with its findings after all filters, those that count first. */
    record Filtered(String path, String language, String readAs, List<FindingRow> findings, Used used, boolean earlier)
            implements Serializable {}

    /** The findings that only the baseline may suppress. */
    List<Match.Found> found(ArticleResult article) {
        return shared.shown(article).stream()
                .filter(ArticleFinding::isForBaseline)
                .map(it -> new Match.Found(it.key(), it.row().replacements()))
                .toList();
    }

    Filtered filtered(ArticleResult article) {
        Used used = new Used();
        String before = renames.getOrDefault(article.path(), article.path());
        Map<Key, Integer> known = baseline.of(before);
        Match match = Match.of(found(article), known);
        if (!known.isEmpty()) {
            used.baseline().add(before, article.skipped(), match.used());
        }
        for (int i = 0; i < stets.size(); i++) {
            if (stets.get(i).isUnchecked(article.path(), article.skipped())) {
                used.stets().add(i);
            }
        }
        List<FindingRow> counting = new ArrayList<>();
        List<FindingRow> others = new ArrayList<>();
        int number = 0;
        for (ArticleFinding finding : shared.shown(article)) {
            FindingRow row = finding.row();
            if (!row.counts()) {
                others.add(row);
            } else if (finding.stet() >= 0) {
                used.stets().add(finding.stet());
                others.add(row.suppressed(
                        SuppressionSource.CONFIG.toString(),
                        stets.get(finding.stet()).reason()));
            } else if (finding.isForBaseline() && match.isKnown(number++)) {
                others.add(row.suppressed(SuppressionSource.BASELINE.toString(), ""));
            } else {
                counting.add(row);
            }
        }
        counting.addAll(others);
        return new Filtered(article.path(), article.language(), article.readAs(), counting, used, article.earlier());
    }
}
