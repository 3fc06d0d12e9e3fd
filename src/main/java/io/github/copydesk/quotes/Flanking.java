package io.github.copydesk.quotes;

/**
 * Whether a mark is left-flanking and opens, {@code so "this}, or right-flanking and closes, {@code this" so}, as
 * CommonMark calls it.
 */
enum Flanking {
    OPENS,
    CLOSES,
    /** Words or dashes on both sides, as in Japanese. */
    BETWEEN,
    /** Spaces on both sides, as in French. */
    APART;

    private static final String DOUBLE = "\"“”„«»";

    static Flanking of(String text, int start, int end) {
        NeighbourKind left = NeighbourKind.before(text, start);
        NeighbourKind right = NeighbourKind.after(text, end);
        return switch (left) {
            case SPACE ->
                right == NeighbourKind.SPACE
                        ? APART
                        : right == NeighbourKind.PUNCTUATION && endsThere(text, end) ? CLOSES : OPENS;
            case DASH -> right == NeighbourKind.WORD ? OPENS : right == NeighbourKind.DASH ? BETWEEN : CLOSES;
            case WORD, PUNCTUATION -> right == NeighbourKind.WORD ? opensNext(text, start) ? OPENS : BETWEEN : CLOSES;
        };
    }

    /**
     * Whether the quotation before ends with a mark and a comma, as in a list without spaces: {@code ("so","and so")}.
     */
    private static boolean opensNext(String text, int start) {
        return start > 1 && ",;".indexOf(text.charAt(start - 1)) >= 0 && DOUBLE.indexOf(text.charAt(start - 2)) >= 0;
    }

    /** Whether a full stop or comma and a space follow, as in {@code so ",}: the space is on the wrong side. */
    private static boolean endsThere(String text, int end) {
        return end + 1 >= text.length() || Character.isWhitespace(text.charAt(end + 1));
    }
}
