package io.github.copydesk.engine;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.filter.Overlaps;
import io.github.copydesk.filter.Severities;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Page;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.rule.Severity;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** The checks of a run, and what is done with their findings. */
final class Desk {
    private final List<RuleCheck> checks;
    private final Severities severities;

    Desk(List<RuleCheck> checks, Severities severities) {
        this.checks = checks.stream().filter(it -> !severities.isOff(it.rule())).toList();
        this.severities = severities;
    }

    Page check(Document document, Corpus corpus) {
        List<Finding> all =
                checks.stream().flatMap(it -> read(it, document, corpus)).toList();
        List<Finding> counting = Overlaps.settle(all).stream()
                .flatMap(finding -> severities.decide(finding).stream())
                .toList();
        return new Page(document, counting);
    }

    private static Stream<Finding> read(RuleCheck it, Document document, Corpus corpus) {
        try {
            return it.check().check(document, corpus).toList().stream();
        } catch (RuntimeException | StackOverflowError e) {
            // One rule that fails on one article is no reason to lose what the others say.
            return Stream.of(it.rule().at(Severity.ERROR).finding(new Span(0, 0), failed(e)));
        }
    }

    private static String failed(Throwable e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return "the rule gave up on this article: " + reason;
    }

    List<Rule> rules() {
        return checks.stream().map(RuleCheck::rule).toList();
    }
}
