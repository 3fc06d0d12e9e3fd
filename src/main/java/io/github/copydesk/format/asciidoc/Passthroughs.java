package io.github.copydesk.format.asciidoc;

import io.github.copydesk.format.source.Entity;
import io.github.copydesk.text.Mask;

/**
 * Reads text that AsciiDoc passes through without applying marks: {@code pass:[text]}, {@code +text+}. Words are read
 * as prose; text with the characters of code is masked.
 */
final class Passthroughs {
    private static final String SIGNS = "'\"‘’“”„«»()-–—…%";
    private static final String POINTS = ",.;:!?";

    private static final int LONGEST_TAG = 500;

    private final Stencil stencil;
    private final String text;

    Passthroughs(Stencil stencil) {
        this.stencil = stencil;
        this.text = stencil.text();
    }

    /** Reads a stretch in which all characters are visible. */
    void drawText(int from, int to) {
        if (isWords(from, to)) {
            stencil.literal(from, to);
        } else {
            stencil.mask(Mask.Kind.CODE, from, to);
        }
    }

    /** Reads a stretch of HTML: drops its tags and decodes its entities. */
    void drawHtml(int from, int to) {
        int run = from;
        int at = from;
        while (at < to) {
            int end = tagEnd(at, to);
            Entity entity = Entity.at(text, at, to, false);
            if (end > at) {
                drawText(run, at);
                stencil.drop(at, end);
                run = end;
            } else if (entity.length() > 0) {
                drawText(run, at);
                end = at + entity.length();
                stencil.decode(at, end, entity.decoded());
                run = end;
            }
            at = Math.max(end, at + 1);
        }
        drawText(run, to);
    }

    /** Drops the tags of a stretch whose other markup is read as usual. */
    void dropTags(int from, int to) {
        for (int at = from; at < to; at++) {
            int end = tagEnd(at, to);
            if (end > at) {
                stencil.drop(at, end);
                at = end - 1;
            }
        }
    }

    /** The end of the tag that begins here, or this offset. */
    private int tagEnd(int at, int to) {
        boolean opens = text.charAt(at) == '<'
                && at + 1 < to
                && (Character.isLetter(text.charAt(at + 1)) || "/!".indexOf(text.charAt(at + 1)) >= 0);
        int close = at;
        int last = Math.min(to, at + LONGEST_TAG);
        while (opens && close < last && text.charAt(close) != '>') {
            close++;
        }
        return opens && close < last ? close + 1 : at;
    }

    /** Whether a stretch consists of words: no capital inside a word, and no period before a letter. */
    private boolean isWords(int from, int to) {
        boolean any = from == to;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            char next = at + 1 < to ? text.charAt(at + 1) : ' ';
            boolean fits = Character.isLetter(c)
                    ? !(Character.isLowerCase(c) && Character.isUpperCase(next))
                    : Character.isDigit(c)
                            || Character.isWhitespace(c)
                            || SIGNS.indexOf(c) >= 0
                            || Character.isSurrogate(c)
                            || Character.getType(c) == Character.NON_SPACING_MARK
                            || (POINTS.indexOf(c) >= 0 && !Character.isLetterOrDigit(next));
            if (!fits) {
                return false;
            }
            any |= Character.isLetterOrDigit(c) || Character.isWhitespace(c);
        }
        return any;
    }
}
