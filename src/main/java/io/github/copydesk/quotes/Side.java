package io.github.copydesk.quotes;

import io.github.copydesk.text.Block;

/** What stands beside a mark. */
enum Side {
    BLANK,
    DASH,
    WORD,
    /** A point, a comma or a closing bracket: after a mark it says that the mark closes. */
    POINT;

    private static final String QUOTES = "\"“”„‟«»'‘’‚‛‹›*_";
    private static final String OPENING_BRACKETS = "([{<¿¡（［";
    private static final String CLOSING = ".,;:!?)]}>%。、，）］";

    /** How many marks it looks past: in {@code “‘so’”} the inner ones have the space beside them, too. */
    private static final int PAST = 3;

    static Side before(String text, int start) {
        int at = start - 1;
        while (at >= 0 && at >= start - PAST && QUOTES.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 || OPENING_BRACKETS.indexOf(text.charAt(at)) >= 0 ? BLANK : of(text.charAt(at));
    }

    static Side after(String text, int end) {
        int at = end;
        while (at < text.length() && at < end + PAST && QUOTES.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at >= text.length()) {
            return BLANK;
        }
        return CLOSING.indexOf(text.charAt(at)) >= 0 ? POINT : of(text.charAt(at));
    }

    private static Side of(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return BLANK;
        }
        return c != Block.MASKED && "-–—―/=|".indexOf(c) >= 0 ? DASH : WORD;
    }
}
