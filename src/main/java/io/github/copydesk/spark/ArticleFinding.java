package io.github.copydesk.spark;

import io.github.copydesk.engine.ProjectChecker;
import io.github.copydesk.filter.SkippedArticles;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Fingerprints;
import io.github.copydesk.results.Key;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.SuppressedFinding;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * A finding with what decides whether it counts.
 *
 * @param key as the baseline knows it
 * @param stet the number of the project's stet entry that accepts it; -1 for none
 * @param standing whether it is about the line that may be below other articles too
 * @param skips whether it says that its rule skipped the rest of the article
 * @param recordable whether a baseline can have it
 */
record ArticleFinding(FindingRow row, Key key, int stet, boolean standing, boolean skips, boolean recordable)
        implements Serializable {
    private static final String UNREADABLE = "unreadable-article";

    /**
     * All findings of a page, in the order of the text.
     *
     * @param standing the finding about a line that may be below other articles too
     */
    static List<ArticleFinding> of(Page page, Optional<Finding> standing, ProjectChecker checker) {
        Fingerprints fingerprints = Fingerprints.of(page);
        IdentityHashMap<Finding, SuppressedFinding> suppressed = new IdentityHashMap<>();
        page.suppressed().forEach(it -> suppressed.put(it.finding(), it));
        List<Finding> all = page.all();
        List<Key> keys = Key.of(page.document(), all);
        List<ArticleFinding> findings = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Finding finding = all.get(i);
            FindingRow row = FindingRow.of(page.document(), finding, fingerprints.of(finding));
            SuppressedFinding by = suppressed.get(finding);
            findings.add(
                    by == null
                            ? new ArticleFinding(
                                    row,
                                    keys.get(i),
                                    checker.stet(page.document(), finding),
                                    standing.filter(finding::equals).isPresent(),
                                    SkippedArticles.isOne(finding),
                                    !finding.isUnchecked())
                            : new ArticleFinding(
                                    row.suppressed(by.by().toString(), by.reason()),
                                    keys.get(i),
                                    -1,
                                    false,
                                    false,
                                    true));
        }
        return findings;
    }

    static ArticleFinding failed(String path, String reason) {
        FindingRow row = new FindingRow(
                path, UNREADABLE, "error", "certain", 1, 1, 1, 1, 0, 0, "", reason, List.of(), "", "", "");
        return new ArticleFinding(row, new Key(path, UNREADABLE, "", "", ""), -1, false, false, false);
    }

    boolean counts() {
        return row.counts();
    }

    /** Whether only the baseline may suppress it. */
    boolean isForBaseline() {
        return counts() && stet < 0 && recordable;
    }

    ArticleFinding saying(String message) {
        return new ArticleFinding(row.saying(message), key, stet, standing, skips, recordable);
    }
}
