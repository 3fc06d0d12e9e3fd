package io.github.copydesk.report;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All findings of one rule with the same text.
 *
 * @param number from 0, in the order of the articles; groups that an article shown whole has come before all others
 * @param text the flagged text, as {@link StetLines#text} cuts it
 * @param message of the first of them; {@code replacements} likewise
 * @param severity the highest
 * @param first the number of the first article shown whole that has it; 0 when none has
 */
record FindingGroup(
        int number,
        Rule rule,
        String text,
        String message,
        List<String> replacements,
        Severity severity,
        int first,
        int findings,
        int articles) {

    private static final int LONGEST_HEAD = 60;

    /** {@code 75 times in 31 articles}. */
    String extent() {
        String times = findings == 2 ? "twice" : Counts.number(findings) + " times";
        return findings == 1 ? "once" : times + " in " + Counts.counted(articles, "article");
    }

    /** The title in a list: the flagged text, or the message if the text says little or is long. */
    String head() {
        return isTitle() ? Visible.line(text) : message;
    }

    /** What to write instead, beside a title that is the flagged text; empty for several replacements or a removal. */
    Optional<String> replacement() {
        return Optional.of(replacements)
                .filter(it -> isTitle() && it.size() == 1)
                .map(it -> Visible.line(it.get(0)))
                .filter(it -> !it.isEmpty());
    }

    boolean isTitle() {
        return text.length() <= LONGEST_HEAD
                && text.codePoints().filter(Character::isLetterOrDigit).limit(2).count() == 2;
    }

    /** All groups of a run, and which finding is in which. */
    static final class Index {
        private final List<FindingGroup> groups = new ArrayList<>();
        private final Map<List<String>, Integer> numbers = new HashMap<>();
        private final IdentityHashMap<Finding, Integer> byFinding = new IdentityHashMap<>();
        private final List<Integer> lastArticle = new ArrayList<>();
        private int article;

        /** @param articles all that have findings, by path */
        static Index of(List<ArticleRow> articles) {
            Index index = new Index();
            articles.stream().filter(ArticleRow::isWhole).forEach(index::add);
            articles.stream().filter(it -> !it.isWhole()).forEach(index::add);
            return index;
        }

        private void add(ArticleRow row) {
            article++;
            row.page().findings().forEach(it -> add(row, it));
        }

        private void add(ArticleRow row, Finding finding) {
            Page page = row.page();
            String text = StetLines.text(page.document().text(finding.span()));
            int number = numbers.computeIfAbsent(List.of(finding.rule().id(), text), it -> groups.size());
            byFinding.put(finding, number);
            if (number == groups.size()) {
                groups.add(new FindingGroup(
                        number,
                        finding.rule(),
                        text,
                        ConsoleLine.message(page.document(), finding),
                        finding.replacements(),
                        finding.severity(),
                        row.number(),
                        1,
                        1));
                lastArticle.add(article);
                return;
            }
            FindingGroup group = groups.get(number);
            groups.set(
                    number,
                    new FindingGroup(
                            number,
                            group.rule,
                            text,
                            group.message,
                            group.replacements,
                            finding.severity().compareTo(group.severity) < 0 ? finding.severity() : group.severity,
                            group.first,
                            group.findings + 1,
                            group.articles + (lastArticle.get(number) == article ? 0 : 1)));
            lastArticle.set(number, article);
        }

        /** The groups with findings in articles that are shown with their text, by number. */
        List<FindingGroup> shown() {
            return groups.stream().filter(it -> it.first() > 0).toList();
        }

        FindingGroup of(Finding finding) {
            return groups.get(byFinding.getOrDefault(finding, -1));
        }

        /** The groups with the highest severity first, then the largest. */
        List<FindingGroup> worst() {
            return groups.stream()
                    .sorted(Comparator.comparing(FindingGroup::severity)
                            .thenComparing(FindingGroup::findings, Comparator.reverseOrder())
                            .thenComparing(FindingGroup::number))
                    .toList();
        }
    }
}
