package io.github.copydesk.check;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source between two characters that are adjacent for readers.
 *
 * <p>It may contain markup, as in {@code <b>over.</b>The} and {@code over.[The](…)}. A space belongs after markup that
 * closes and before markup that opens.
 */
final class Seam {
    private static final Pattern CLOSING = Pattern.compile("(?:</[^<>]*>|\\]\\([^()\\s]*\\)|\\]\\[[^\\]]*\\])+");

    /** An asterisk or underscore between a full stop and a letter can only open emphasis, as Markdown defines it. */
    private static final Pattern OPENING = Pattern.compile("(?:\\[|<\\p{Alpha}[^<>]*>|[*_])+");

    /**
     * The source of a stretch with a space added; empty if the markup does not show on which side it belongs.
     *
     * @param at where in the text of the block, after its start and before its end
     */
    static Optional<String> apart(Document document, Block block, int start, int at, int end) {
        Span whole = block.span(start, end);
        Span before = block.span(start, at);
        Span after = block.span(at, end);
        int left = before.end();
        int right = after.start();
        Span gap = new Span(left, right);
        return place(document.text(gap), gap)
                .map(place -> document.text(new Span(whole.start(), place)) + " "
                        + document.text(new Span(place, whole.end())));
    }

    private static Optional<Integer> place(String markup, Span gap) {
        if (markup.isEmpty() || OPENING.matcher(markup).matches()) {
            return Optional.of(gap.start());
        }
        Matcher closing = CLOSING.matcher(markup);
        if (closing.lookingAt()
                && (closing.hitEnd()
                        || OPENING.matcher(markup.substring(closing.end())).matches())) {
            return Optional.of(gap.start() + closing.end());
        }
        return Optional.empty();
    }

    private Seam() {}
}
