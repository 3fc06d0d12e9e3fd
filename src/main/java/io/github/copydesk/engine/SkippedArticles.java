package io.github.copydesk.engine;

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
final class SkippedArticles {
    private SkippedArticles() {}

    /** The pages in their order, with each rule's first finding of that kind. */
    static List<Page> toldOnce(List<Page> pages) {
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
                long others = counts.getOrDefault(rule, 1L) - 1;
                left.add(others == 0 ? finding : finding.saying(with(finding.message(), others)));
            }
        }
        return new Page(page.document(), left, page.suppressed(), page.readAs());
    }

    private static String with(String message, long others) {
        return "%s, and of %d %s".formatted(message, others, others == 1 ? "other article" : "other articles");
    }

    private static boolean isOne(Finding finding) {
        return finding.basis().equals(Finding.SKIPPED);
    }
}
