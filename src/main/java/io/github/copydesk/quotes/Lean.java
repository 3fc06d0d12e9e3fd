package io.github.copydesk.quotes;

import io.github.copydesk.text.Block;

/** What the characters around a mark say about it: {@code so "this} opens, {@code this" so} closes. */
enum Lean {
    OPENS,
    CLOSES,
    /** Words or dashes on both sides, as in Japanese. */
    BETWEEN,
    /** Blanks on both sides, as in French. */
    APART;

    private static final String OPENING_BRACKETS = "([{<¿¡（［";
    private static final String CLOSING = ".,;:!?)]}>%。、，）］";
    private static final String QUOTES = "\"“”„‟«»'‘’‚‛‹›*_";

    private enum Side {
        BLANK,
        DASH,
        WORD,
        POINT
    }

    /** Looks past other marks that touch this one: in {@code “‘so’”} the inner ones have the blank beside them, too. */
    static Lean of(String text, int start, int end) {
        int before = start - 1;
        while (before >= start - 3 && before >= 0 && QUOTES.indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        int after = end;
        while (after < end + 3 && after < text.length() && QUOTES.indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        Side left = before < 0 ? Side.BLANK : left(text.charAt(before));
        Side right = after >= text.length() ? Side.BLANK : right(text.charAt(after));
        if (left == Side.BLANK) {
            return right == Side.BLANK ? APART : OPENS;
        }
        if (left == Side.DASH) {
            return right == Side.WORD ? OPENS : right == Side.DASH ? BETWEEN : CLOSES;
        }
        return right == Side.WORD ? BETWEEN : CLOSES;
    }

    private static Side left(char c) {
        return OPENING_BRACKETS.indexOf(c) >= 0 ? Side.BLANK : side(c);
    }

    private static Side right(char c) {
        return CLOSING.indexOf(c) >= 0 ? Side.POINT : side(c);
    }

    private static Side side(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return Side.BLANK;
        }
        return c != Block.MASKED && "-–—―/=|".indexOf(c) >= 0 ? Side.DASH : Side.WORD;
    }
}
