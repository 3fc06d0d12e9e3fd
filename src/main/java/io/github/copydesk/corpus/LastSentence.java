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

    private static final int CLOSERS = 2;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’)\\]]{0,2}\\s+(?=\\S)");

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
        return Optional.of(new LastSentence(new Span(start, text.length()), isClosed(text)));
    }

    /** Whether a text ends in a letter or digit and a mark that ends sentences, with or without closing quotation marks. */
    static boolean isClosed(String text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        end = withoutClosers(text, end);
        if (end == 0 || ".?!".indexOf(text.charAt(end - 1)) < 0) {
            return false;
        }
        end = withoutClosers(text, end - 1);
        return end > 0 && Character.isLetterOrDigit(text.codePointBefore(end));
    }

    private static int withoutClosers(String text, int end) {
        int at = end;
        while (at > 0 && end - at < CLOSERS && "\"”’)]".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
