package io.github.copydesk.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A comment to the editors that accepts findings: it begins with {@code stet}.
 *
 * @param span of the whole comment
 * @param words of the comment without its marks, from {@code stet} to the last word
 * @param inside whether it follows text of the block around it; otherwise it applies to the next block
 * @param isOfVale whether it is a comment for Vale, which begins with {@code vale}
 */
public record Stet(Span span, Span words, boolean inside, boolean isOfVale) {
    private static final Pattern BEGINNING = Pattern.compile("stet(?![\\p{Alnum}_-])", Pattern.CASE_INSENSITIVE);
    /** A switch of Vale. A comment may also begin with the English word. */
    private static final Pattern OF_VALE = Pattern.compile("vale\\s+(?:(?:on|off)\\s*$|[\\w.-]+(?:\\[[^\\n]*])?\\s*=)");

    /** One that is written for copydesk. */
    public Stet(Span span, Span words, boolean inside) {
        this(span, words, inside, false);
    }

    private static boolean isOfVale(String source, int start, int end) {
        return OF_VALE.matcher(source).region(start, end).lookingAt();
    }

    /**
     * A comment, if it is a stet.
     *
     * @param opening how many characters the mark at its beginning has
     * @param closing how many the mark at its end has
     */
    public static Optional<Stet> in(String source, Span comment, int opening, int closing, boolean inside) {
        int start = comment.start() + opening;
        int end = Math.max(start, comment.end() - closing);
        while (start < end && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        Stet stet = new Stet(comment, new Span(start, end), inside, isOfVale(source, start, end));
        return stet.isOfVale || BEGINNING.matcher(source).region(start, end).lookingAt()
                ? Optional.of(stet)
                : Optional.empty();
    }
}
