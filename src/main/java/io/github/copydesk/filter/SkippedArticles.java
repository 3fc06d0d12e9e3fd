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

/** That a rule gave up on articles is said once in a run: in the first of them, with how many others there are. */
public final class SkippedArticles {
    private SkippedArticles() {}

    /** The pages in their order, with each rule's first finding of that kind. */
    public static List<Page> toldOnce(List<Page> pages) {
        Map<String, Long> counts = pages.stream()
                .flatMap(page -> page.findings().stream())
                .filter(SkippedArticles::isOne)
                .map(it -> it.rule().id())
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
            String rule = finding.rule().id();
            if (!isOne(finding)) {
                left.add(finding);
            } else if (told.add(rule)) {
                left.add(finding.saying(message(finding.message(), counts.getOrDefault(rule, 1L) - 1)));
            }
        }
        return new Page(page.document(), left, page.suppressed(), page.readAs());
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
