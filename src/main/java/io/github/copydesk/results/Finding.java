package io.github.copydesk.results;

import io.github.copydesk.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * One thing that is wrong in an article.
 *
 * @param span where, in the source of the document
 * @param message states the fact and quotes the text, without a full stop at its end
 * @param replacements texts to write in place of the span, the best one first; empty if none is certain enough
 * @param basis what the replacement rests on: one of the bases that {@code rules/fixes.tsv} lists for the rule;
 *     empty if the rule has only one
 */
public record Finding(
        Rule rule, Span span, String message, List<String> replacements, Confidence confidence, String basis)
        implements Comparable<Finding> {
    /** The basis of a replacement where either of two spellings may be the wrong one. */
    public static final String EITHER = "either";

    /** The basis of a finding that says that its rule skipped the rest of the article; it has no replacement. */
    public static final String SKIPPED = "skipped";

    /** The basis of a finding that says that its rule could not check the article; it has no replacement. */
    public static final String FAILED = "failed";

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

    /** The same finding with the basis of its replacement. */
    public Finding basedOn(String evidence) {
        return new Finding(rule, span, message, replacements, confidence, evidence);
    }

    /** The same finding, less certain: its severity is one step below that of its rule. */
    public Finding likely() {
        return new Finding(rule, span, message, replacements, Confidence.LIKELY, basis);
    }

    /** The same finding with another message. */
    public Finding saying(String words) {
        return new Finding(rule, span, words, replacements, confidence, basis);
    }

    /** The same finding with another confidence. */
    public Finding as(Confidence other) {
        return new Finding(rule, span, message, replacements, other, basis);
    }

    /** The same finding with its rule at another level. */
    public Finding at(Severity level) {
        return new Finding(rule.at(level), span, message, replacements, confidence, basis);
    }

    /** Whether it says that a rule did not check the article or the rest of it, and nothing about the text. */
    public boolean isUnchecked() {
        return basis.equals(SKIPPED) || basis.equals(FAILED);
    }

    public Severity severity() {
        return switch (confidence) {
            case CERTAIN -> rule.level();
            case LIKELY -> rule.level().lower();
            case POSSIBLE -> rule.level().lower().lower();
        };
    }

    /** By span, then by rule and message, so that the order of a report is always the same. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
