package io.github.copydesk.quotes;

/** What the characters around a mark say about it: {@code so "this} opens, {@code this" so} closes. */
enum Lean {
    OPENS,
    CLOSES,
    /** Words or dashes on both sides, as in Japanese. */
    BETWEEN,
    /** Spaces on both sides, as in French. */
    APART;

    private static final String DOUBLE = "\"“”„«»";

    static Lean of(String text, int start, int end) {
        Side left = Side.before(text, start);
        Side right = Side.after(text, end);
        return switch (left) {
            case BLANK -> right == Side.BLANK ? APART : right == Side.POINT && endsThere(text, end) ? CLOSES : OPENS;
            case DASH -> right == Side.WORD ? OPENS : right == Side.DASH ? BETWEEN : CLOSES;
            case WORD, POINT -> right == Side.WORD ? opensNext(text, start) ? OPENS : BETWEEN : CLOSES;
        };
    }

    /** Whether the quotation before ends with a mark and a comma, as in a list without spaces: {@code ("so","and so")}. */
    private static boolean opensNext(String text, int start) {
        return start > 1 && ",;".indexOf(text.charAt(start - 1)) >= 0 && DOUBLE.indexOf(text.charAt(start - 2)) >= 0;
    }

    /** Whether a point and a space follow, as in {@code so ",}: the space went to the wrong side. */
    private static boolean endsThere(String text, int end) {
        return end + 1 >= text.length() || Character.isWhitespace(text.charAt(end + 1));
    }
}
