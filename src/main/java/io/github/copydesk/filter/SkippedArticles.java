package io.github.copydesk.filter;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * That a rule gave up on articles for one reason is said once in a run: in the first of them, with how many others there
 * are.
 */
public final class SkippedArticles {
    private SkippedArticles() {}

    /** The pages in their order, with the first finding of that kind for each rule and message. */
    public static List<Page> toldOnce(List<Page> pages) {
        Map<String, Long> counts = pages.stream()
                .flatMap(page -> page.findings().stream())
                .filter(SkippedArticles::isOne)
                .map(it -> key(it.rule().id(), it.message()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        if (counts.isEmpty()) {
            return pages;
        }
        Set<String> told = new HashSet<>();
        return pages.stream().map(page -> toldOnce(page, counts, told)).toList();
    }

    private static Page toldOnce(Page page, Map<String, Long> counts, Set<String> told) {
        List<Finding> left = new ArrayList<>();
        for (Finding finding : page.findings()) {
            String key = key(finding.rule().id(), finding.message());
            if (!isOne(finding)) {
                left.add(finding);
            } else if (told.add(key)) {
                left.add(finding.saying(message(finding.message(), counts.getOrDefault(key, 1L) - 1)));
            }
        }
        return page.showing(left);
    }

    /** The key by which findings of different articles are told once. */
    public static String key(String rule, String message) {
        return rule + '\n' + message;
    }

    /** The message of the finding that remains. */
    public static String message(String message, long others) {
        return others == 0
                ? message
                : "%s, and of %d %s".formatted(message, others, others == 1 ? "other article" : "other articles");
    }

    /** Whether a finding says that its rule skipped the rest of the article. */
    public static boolean isOne(Finding finding) {
        return finding.basis().equals(Finding.SKIPPED);
    }
}
