package io.github.copydesk.check;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Recognizes two words with a mark between them that are one piece: a name with a comma, an argument list, highlighted
 * code, or two elements of a page that its style sheet keeps apart.
 */
final class OnePiece {
    /** The characters before and after a stretch that markup or quotation marks set off, in the order of their pairs. */
    private static final String OPENERS = "[\"“'‘(«*_`{";

    private static final String CLOSERS = "]\"”'’)»*_`}";

    private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Lu}?\\p{Ll}+\\p{Lu}.*");

    /** The end of one element, and the beginning of a {@code span}; readers see what the style sheet puts between them. */
    private static final Pattern BESIDE = Pattern.compile("</span>\\s*(?:<[^<>/]*>\\s*)*<span\\b.*");

    private final Document document;
    private final Block block;

    OnePiece(Document document, Block block) {
        this.document = document;
        this.block = block;
    }

    /** Whether the two words are one piece, by their surroundings in the source. */
    boolean is(MatchResult found) {
        return isOwnElement(found) || areBeside(found);
    }

    /** Whether they are, if a comma, a semicolon or a colon is between them, which hardly ends a sentence. */
    boolean isWithin(MatchResult found) {
        return isSetOff(found)
                || isRepeated(found)
                || found.group(1).equals(found.group(3))
                || (hasInnerCapital(found.group(1)) && hasInnerCapital(found.group(3)));
    }

    /**
     * Whether the two words, or a longer sequence without a space that they are in, are in quotation marks, brackets or
     * emphasis, or are the words of a link.
     */
    private boolean isSetOff(MatchResult found) {
        Span span = block.span(found);
        String source = document.source();
        int before = span.start() - 1;
        while (before >= 0 && isOfSequence(source.charAt(before))) {
            before--;
        }
        int end = span.end();
        while (end < source.length() && isOfSequence(source.charAt(end))) {
            end++;
        }
        if (before < 0 || end == source.length()) {
            return false;
        }
        int opener = OPENERS.indexOf(source.charAt(before));
        return opener >= 0 && CLOSERS.charAt(opener) == source.charAt(end);
    }

    private static boolean isOfSequence(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == ',';
    }

    /** Whether the article has the two words without a space again. */
    private boolean isRepeated(MatchResult found) {
        String source = document.source();
        int first = source.indexOf(found.group());
        return first >= 0 && source.indexOf(found.group(), first + 1) >= 0;
    }

    /** Whether the mark is in an element of its own, as code is that a program colored. */
    private boolean isOwnElement(MatchResult found) {
        Span left = block.span(found.start(), found.end(1));
        Span mark = block.span(found.start(2), found.end(2));
        Span right = block.span(found.start(3), found.end());
        return left.end() < mark.start()
                && mark.end() < right.start()
                && document.source().charAt(left.end()) == '<'
                && document.source().charAt(mark.end()) == '<';
    }

    private boolean areBeside(MatchResult found) {
        Span left = block.span(found.start(), found.end(2));
        Span right = block.span(found.start(3), found.end());
        return left.end() < right.start()
                && BESIDE.matcher(document.source().substring(left.end(), right.start()))
                        .matches();
    }

    private static boolean hasInnerCapital(String word) {
        return INNER_CAPITAL.matcher(word).matches();
    }
}
