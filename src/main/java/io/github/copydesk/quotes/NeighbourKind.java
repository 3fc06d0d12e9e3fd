package io.github.copydesk.quotes;

import io.github.copydesk.text.Block;

/** The kind of character before or after a mark. */
enum NeighbourKind {
    SPACE,
    DASH,
    WORD,
    /** A full stop, a comma or a closing bracket; after a mark it shows that the mark closes. */
    PUNCTUATION;

    private static final String QUOTES = "\"“”„‟«»'‘’‚‛‹›*_";
    private static final String OPENING_BRACKETS = "([{<¿¡（［";
    private static final String CLOSING = ".,;:!?)]}>%。、，）］？！：；」』》】";

    /** How many adjacent marks are skipped: in {@code “‘so’”} the inner ones also have the space beside them. */
    private static final int PAST = 3;

    static NeighbourKind before(String text, int start) {
        int at = start - 1;
        while (at >= 0 && at >= start - PAST && QUOTES.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 || OPENING_BRACKETS.indexOf(text.charAt(at)) >= 0 ? SPACE : of(text.charAt(at));
    }

    static NeighbourKind after(String text, int end) {
        int at = end;
        while (at < text.length() && at < end + PAST && QUOTES.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at >= text.length()) {
            return SPACE;
        }
        return CLOSING.indexOf(text.charAt(at)) >= 0 ? PUNCTUATION : of(text.charAt(at));
    }

    private static NeighbourKind of(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return SPACE;
        }
        return c != Block.MASKED && "-–—―/=|".indexOf(c) >= 0 ? DASH : WORD;
    }
}
