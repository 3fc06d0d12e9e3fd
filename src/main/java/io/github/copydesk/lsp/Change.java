package io.github.copydesk.lsp;

import io.github.copydesk.results.Finding;
import io.github.copydesk.text.Span;
import java.util.Optional;

/**
 * The difference between two texts: the shortest stretch that changed, and its new text.
 *
 * @param before the stretch in the old text
 * @param text its text in the new one
 */
record Change(Span before, String text) {
    static Change between(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int start = 0;
        while (start < most && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        if (start > 0 && Character.isHighSurrogate(one.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < most - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        if (end > 0 && Character.isLowSurrogate(one.charAt(one.length() - end))) {
            end--;
        }
        return new Change(new Span(start, one.length() - end), other.substring(start, other.length() - end));
    }

    /** The same finding in the new text; empty if its line changed. */
    Optional<Finding> moved(Finding finding, String one) {
        Span span = finding.span();
        if (span.end() <= lineStart(one, before.start())) {
            return Optional.of(finding);
        }
        if (span.start() < lineEnd(one, before.end())) {
            return Optional.empty();
        }
        int by = text.length() - before.length();
        return Optional.of(new Finding(
                finding.rule(),
                new Span(span.start() + by, span.end() + by),
                finding.message(),
                finding.replacements(),
                finding.confidence(),
                finding.basis()));
    }

    private static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private static int lineEnd(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }
}
