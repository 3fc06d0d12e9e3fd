package io.github.copydesk.corpus;

import io.github.copydesk.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short last sentence of a paragraph, where others precede it. The words of a link stand there.
 *
 * @param span in the text of the paragraph
 * @param closed whether it ends as a sentence does; the words of a link mostly do not
 */
public record LastSentence(Span span, boolean closed) {
    /** In UTF-16 units. */
    private static final int LONGEST = 90;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’)\\]]{0,2}\\s+(?=\\S)");
    private static final Pattern CLOSED = Pattern.compile("[\\p{L}\\p{N}][\"”’)\\]]{0,2}[.?!][\"”’)\\]]{0,2}\\s*$");

    public static Optional<LastSentence> of(String text) {
        int from = Math.max(0, text.length() - LONGEST);
        Matcher end = SENTENCE_END.matcher(text).region(from, text.length());
        int start = -1;
        while (end.find()) {
            start = end.end();
        }
        if (start < 0) {
            return Optional.empty();
        }
        boolean closed = CLOSED.matcher(text).region(start, text.length()).find();
        return Optional.of(new LastSentence(new Span(start, text.length()), closed));
    }
}
