package io.github.copydesk.style.passage;

import io.github.copydesk.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a block with inline markup.
 *
 * @param word the name in scopes: {@code strong}, {@code emphasis}, {@code link} or {@code code}
 * @param start in the text of the block, in UTF-16 units; {@code end} is exclusive
 */
record Inline(String word, int start, int end) {
    static final String STRONG = "strong";
    static final String EMPHASIS = "emphasis";
    static final String LINK = "link";
    static final String CODE = "code";
    static final Set<String> WORDS = Set.of(STRONG, EMPHASIS, LINK, CODE);

    /** The name in scopes of an HTML element. */
    static Optional<String> ofElement(String element) {
        return switch (element.toLowerCase(Locale.ROOT)) {
            case "strong", "b" -> Optional.of(STRONG);
            case "em", "i" -> Optional.of(EMPHASIS);
            case "a" -> Optional.of(LINK);
            case "code", "tt", "kbd", "samp" -> Optional.of(CODE);
            default -> Optional.empty();
        };
    }

    /** The source of code without its backticks or tags, within the masked stretch. */
    static Span code(String source, Span masked) {
        int start = masked.start();
        int end = masked.end();
        while (start < end && end - start > 1 && source.charAt(start) == '`' && source.charAt(end - 1) == '`') {
            start++;
            end--;
        }
        return new Span(start, end);
    }
}
