package io.github.copydesk.results;

import io.github.copydesk.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong in an article.
 *
 * @param span where, in the source of the document
 * @param message states the fact and quotes the text, without a full stop at its end
 * @param replacements what could stand at the span instead, best first; empty when nothing is certain enough
 * @param basis what the replacement rests on, one of the bases that {@code rules/fixes.tsv} measures for the rule; empty
 *     where the rule has but one
 */
public record Finding(
        Rule rule, Span span, String message, List<String> replacements, Confidence confidence, String basis)
        implements Comparable<Finding> {
    /** The basis of a replacement that would be right at another place instead: of two spellings either may be wrong. */
    public static final String EITHER = "either";

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::span)
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(Finding::message);

    public Finding {
        replacements = List.copyOf(replacements);
    }

    public Finding withReplacement(String replacement) {
        return withReplacements(List.of(replacement));
    }

    public Finding withReplacements(List<String> others) {
        return new Finding(rule, span, message, others, confidence, basis);
    }

    /** The same replacement, with what it rests on. */
    public Finding basedOn(String evidence) {
        return new Finding(rule, span, message, replacements, confidence, evidence);
    }

    /** The same fact, less sure: it counts one severity lower than its rule. */
    public Finding likely() {
        return new Finding(rule, span, message, replacements, Confidence.LIKELY, basis);
    }

    /** The same fact in other words. */
    public Finding saying(String words) {
        return new Finding(rule, span, words, replacements, confidence, basis);
    }

    /** The same fact, as sure as this. */
    public Finding as(Confidence other) {
        return new Finding(rule, span, message, replacements, other, basis);
    }

    /** The same fact under another level of its rule. */
    public Finding at(Severity level) {
        return new Finding(rule.at(level), span, message, replacements, confidence, basis);
    }

    public Severity severity() {
        return switch (confidence) {
            case CERTAIN -> rule.level();
            case LIKELY -> rule.level().lower();
            case POSSIBLE -> rule.level().lower().lower();
        };
    }

    /** By place, then by rule and message, so that a report's order depends on nothing else. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
