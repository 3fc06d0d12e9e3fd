package io.github.copydesk.format.markdown.syntax;

import io.github.copydesk.format.source.Shield;
import io.github.copydesk.text.Alternative;
import io.github.copydesk.text.Flaw;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The results of the scanners of one source: what is hidden from the parser, what is read separately, and mistakes. */
final class Scan {
    /** The most mistakes that are reported; one mistake in markup often causes many. */
    private static final int MOST_FLAWS = 20;

    private final String source;
    private final Shield.Builder shield;
    private final List<Span> captions = new ArrayList<>();
    private final List<Alternative> alternatives = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private int sets;

    Scan(String source) {
        this.source = source;
        this.shield = new Shield.Builder(source);
    }

    String source() {
        return source;
    }

    /** Masks a stretch, and returns its end. */
    int mask(Mask.Kind kind, int start, int end) {
        if (start < end) {
            shield.mask(kind, start, end);
        }
        return end;
    }

    /** Hides a stretch that is invisible to readers, and returns its end. */
    int drop(int start, int end) {
        if (start < end) {
            shield.drop(start, end);
        }
        return end;
    }

    /** Removes all but line ends, and returns the end. */
    int clear(int start, int end) {
        shield.blank(start, end);
        return end;
    }

    /** Replaces a comment of MDX by one of HTML for the parser, whatever it contains. */
    int comment(int start, int end) {
        shield.comment(start, end);
        return end;
    }

    /** Shows a fence of colons to the parser. */
    int colons(int start, int end) {
        shield.colons(start, end);
        return end;
    }

    /** Adds text that is separate from the text around it, such as an attribute's value. */
    void caption(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(source.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(source.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            captions.add(new Span(from, to));
        }
    }

    /** A number for a set of alternatives. */
    int newSet() {
        return sets++;
    }

    void alternative(Alternative alternative) {
        alternatives.add(alternative);
    }

    void flaw(int start, int end, String message) {
        if (flaws.size() < MOST_FLAWS) {
            flaws.add(new Flaw(Flaw.Kind.MARKUP, new Span(start, end), message));
        }
    }

    Scanned scanned() {
        return new Scanned(shield.build(), captions, alternatives, flaws);
    }

    /** The end of the line that contains an offset, before its line break. */
    int lineEnd(int at) {
        int end = source.indexOf('\n', at);
        end = end < 0 ? source.length() : end;
        return end > at && source.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    boolean isLineStart(int at) {
        return at == 0 || source.charAt(at - 1) == '\n';
    }

    boolean isWord(int at) {
        return at >= 0 && at < source.length() && Character.isLetterOrDigit(source.charAt(at));
    }
}
