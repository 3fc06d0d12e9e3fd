package io.github.copydesk.format.markdown;

import io.github.copydesk.text.Span;
import java.util.Optional;

/** Finds the title of a link or picture, which readers see as a tooltip: {@code [x](y "Title")}. */
final class LinkTitles {
    private static final int LONGEST = 2000;

    private LinkTitles() {}

    /** The title before the closing parenthesis of a link. */
    static Optional<Span> inLink(String source, Span link) {
        return link.length() > 1 && source.charAt(link.end() - 1) == ')'
                ? before(source, link.start(), link.end() - 1)
                : Optional.empty();
    }

    /** The title at the end of a link definition. */
    static Optional<Span> inDefinition(String source, Span definition) {
        return before(source, definition.start(), definition.end());
    }

    private static Optional<Span> before(String source, int start, int end) {
        int close = end - 1;
        while (close > start && Character.isWhitespace(source.charAt(close))) {
            close--;
        }
        char quote = close > start ? source.charAt(close) : ' ';
        if (quote != '"' && quote != '\'' && quote != ')') {
            return Optional.empty();
        }
        char opener = quote == ')' ? '(' : quote;
        for (int at = close - 1; at > start && close - at < LONGEST; at--) {
            if (source.charAt(at) == opener && Character.isWhitespace(source.charAt(at - 1))) {
                return Optional.of(new Span(at + 1, close));
            }
        }
        return Optional.empty();
    }
}
