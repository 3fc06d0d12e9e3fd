package io.github.copydesk.filter;

import io.github.copydesk.results.Confidence;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the findings of a promo line that closes many articles, such as those of a series, into one finding. An editor
 * accepts such a line once, in {@code copydesk.yml}.
 *
 * <p>Only findings of the confidence {@code POSSIBLE} are joined: text copied from a web page has to go in each
 * article.
 */
public final class RecurringLines {
    private static final String PROMO = "repeated-promo";
    private static final int SEVERAL = 3;
    private static final int LONGEST = 80;

    private RecurringLines() {}

    /** The pages; only the first article keeps the finding. */
    public static List<Page> joined(List<Page> pages) {
        Map<String, Integer> articles = new HashMap<>();
        for (Page page : pages) {
            standing(page).ifPresent(it -> articles.merge(line(page, it), 1, Integer::sum));
        }
        if (articles.values().stream().noneMatch(RecurringLines::isStanding)) {
            return pages;
        }
        Set<String> said = new HashSet<>();
        List<Page> joined = new ArrayList<>();
        for (Page page : pages) {
            List<Finding> kept = new ArrayList<>();
            Optional<Finding> standing = standing(page);
            for (Finding finding : page.findings()) {
                String line = standing.filter(finding::equals)
                        .map(it -> line(page, it))
                        .orElse("");
                int count = articles.getOrDefault(line, 0);
                if (!isStanding(count)) {
                    kept.add(finding);
                } else if (said.add(line)) {
                    kept.add(finding.saying(message(finding.message(), line, count)));
                }
            }
            joined.add(page.showing(kept));
        }
        return joined;
    }

    /** Whether this many articles are enough to join their findings. */
    public static boolean isStanding(int articles) {
        return articles >= SEVERAL;
    }

    /** The message of the finding that remains. */
    public static String message(String message, String line, int articles) {
        return "%s; %s articles have this line; if it is your own, add it to copydesk.yml: promos: [\"%s\"]"
                .formatted(message, articles, shown(line));
    }

    /** The promo of an article that has exactly one; a line that the article repeats is not a line of a series. */
    public static Optional<Finding> standing(Page page) {
        List<Finding> promos = page.findings().stream()
                .filter(it -> it.rule().id().equals(PROMO))
                .toList();
        return promos.size() == 1 && promos.get(0).confidence() == Confidence.POSSIBLE
                ? Optional.of(promos.get(0))
                : Optional.empty();
    }

    /** The key by which findings of different articles are about the same line. */
    public static String line(Page page, Finding finding) {
        return page.document().text(finding.span()).replaceAll("\\s+", " ");
    }

    private static String shown(String line) {
        String quoted = line.replace("\\", "").replace("\"", "'");
        return quoted.length() <= LONGEST
                ? quoted
                : quoted.substring(0, LONGEST).strip() + "…";
    }
}
