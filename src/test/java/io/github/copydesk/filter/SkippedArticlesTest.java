package io.github.copydesk.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SkippedArticlesTest {
    private final Rule rule = RuleBook.builtIn().rules().get(0);
    private final Rule other = RuleBook.builtIn().rules().get(1);

    @Test
    void aRuleThatGivesUpSaysSoInTheFirstArticleAlone() {
        assertEquals(
                List.of("a.md: it skipped the rest, and of 2 other articles", "a.md: wrong", "c.md: wrong"),
                told(
                        page("a.md", gaveUp(rule), wrong()),
                        page("b.md", gaveUp(rule)),
                        page("c.md", wrong(), gaveUp(rule))));
    }

    @Test
    void anotherRuleSaysItToo() {
        assertEquals(
                List.of("a.md: it skipped the rest, and of 1 other article", "b.md: it skipped the rest"),
                told(page("a.md", gaveUp(rule)), page("b.md", gaveUp(rule), gaveUp(other))));
    }

    @Test
    void anotherReasonIsSaidToo() {
        Finding french = rule.finding(new Span(0, 1), "no module for 'fr'").basedOn(Finding.SKIPPED);
        Finding dutch = rule.finding(new Span(0, 1), "no module for 'nl'").basedOn(Finding.SKIPPED);
        assertEquals(
                List.of("a.md: no module for 'fr', and of 1 other article", "b.md: no module for 'nl'"),
                told(page("a.md", french), page("b.md", dutch), page("c.md", french)));
    }

    private Finding gaveUp(Rule by) {
        return by.finding(new Span(0, 1), "it skipped the rest")
                .at(Severity.WARNING)
                .basedOn(Finding.SKIPPED);
    }

    private Finding wrong() {
        return rule.finding(new Span(0, 1), "wrong");
    }

    private static Page page(String path, Finding... findings) {
        return new Page(Marked.document(path, "One line."), List.of(findings));
    }

    private static List<String> told(Page... pages) {
        List<String> told = new ArrayList<>();
        SkippedArticles.toldOnce(List.of(pages)).forEach(page -> page.findings()
                .forEach(it -> told.add(page.document().path() + ": " + it.message())));
        return told;
    }
}
