package io.github.copydesk.filter;

import io.github.copydesk.results.Confidence;
import io.github.copydesk.results.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Keeps one finding where several rules report the same defect.
 *
 * <p>Our own rules win over LanguageTool wherever they overlap. Among our own, a rule about a whole line (a promo, a
 * leftover of the page) replaces all findings inside that line. Findings inside a repeated paragraph stay, since its
 * words are the article's own. Of two findings that would replace the same characters, the more severe one stays, or
 * else the longer one.
 */
public final class Overlaps {
    /** Rules that remove their whole span from the article, the most specific one first. */
    private static final List<String> WHOLE_LINES = List.of(
            "leftover-shortcode",
            "repeated-promo",
            "repeated-headline",
            "leftover-chrome",
            "leftover-link",
            "leftover-token");

    private static final Comparator<Finding> STRONGEST_FIRST = Comparator.comparingInt(Overlaps::rank)
            .thenComparing(Finding::severity)
            .thenComparingInt(finding -> -finding.span().length())
            .thenComparing(Comparator.naturalOrder());

    private Overlaps() {}

    /** The findings that remain, in the order of the text. */
    public static List<Finding> settle(List<Finding> findings) {
        List<Finding> ordered = findings.stream().sorted().toList();
        IdentityHashMap<Finding, List<Finding>> neighbours = neighbours(ordered);
        Set<Finding> standing = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Finding> disputed = ordered.stream()
                .filter(neighbours::containsKey)
                .sorted(STRONGEST_FIRST)
                .toList();
        for (Finding finding : disputed) {
            List<Finding> near = neighbours.getOrDefault(finding, List.of());
            if (near.stream().noneMatch(other -> standing.contains(other) && suppresses(other, finding))) {
                standing.add(finding);
            }
        }
        return ordered.stream()
                .filter(it -> standing.contains(it) || !neighbours.containsKey(it))
                .toList();
    }

    /**
     * The findings that share a character with each finding. It sweeps over the text, so distant findings are never
     * compared, and neither are two of styles, which never replace each other.
     */
    private static IdentityHashMap<Finding, List<Finding>> neighbours(List<Finding> ordered) {
        IdentityHashMap<Finding, List<Finding>> neighbours = new IdentityHashMap<>();
        List<Finding> open = new ArrayList<>();
        List<Finding> openOfStyles = new ArrayList<>();
        for (Finding finding : ordered) {
            open.removeIf(other -> !other.span().overlaps(finding.span()));
            open.forEach(other -> join(finding, other, neighbours));
            if (isOfStyle(finding)) {
                openOfStyles.add(finding);
            } else {
                openOfStyles.removeIf(other -> !other.span().overlaps(finding.span()));
                openOfStyles.forEach(other -> join(finding, other, neighbours));
                open.add(finding);
            }
        }
        return neighbours;
    }

    private static void join(Finding one, Finding other, IdentityHashMap<Finding, List<Finding>> neighbours) {
        neighbours.computeIfAbsent(one, it -> new ArrayList<>()).add(other);
        neighbours.computeIfAbsent(other, it -> new ArrayList<>()).add(one);
    }

    /** Whether the finding replaces all others in its line. If it is accepted, those count again. */
    public static boolean isWholeLine(Finding finding) {
        return rank(finding) < WHOLE_LINES.size();
    }

    private static int rank(Finding finding) {
        int line = WHOLE_LINES.indexOf(finding.rule().id());
        if (line >= 0 && finding.confidence() == Confidence.CERTAIN) {
            return line;
        }
        return isForeign(finding) ? WHOLE_LINES.size() + 1 : WHOLE_LINES.size();
    }

    private static boolean suppresses(Finding stronger, Finding finding) {
        if (isForeign(finding)) {
            return !isForeign(stronger) || stronger.span().equals(finding.span());
        }
        boolean wholeLine =
                rank(stronger) < WHOLE_LINES.size() && stronger.span().contains(finding.span());
        boolean bothReplace =
                !stronger.replacements().isEmpty() && !finding.replacements().isEmpty();
        return wholeLine || bothReplace || (stronger.span().equals(finding.span()) && sameSubject(stronger, finding));
    }

    /**
     * Whether both rules have the same subject: two name rules, or two quote rules, at the same span report the same
     * defect.
     */
    private static boolean sameSubject(Finding one, Finding other) {
        return subject(one).equals(subject(other));
    }

    private static String subject(Finding finding) {
        String id = finding.rule().id();
        return id.substring(id.lastIndexOf('-') + 1).replaceAll("s$", "");
    }

    /** Findings of Vale styles never replace each other, as in Vale. */
    private static boolean isOfStyle(Finding finding) {
        return finding.rule().isOfStyle();
    }

    private static boolean isForeign(Finding finding) {
        return finding.rule().id().startsWith("languagetool/");
    }
}
