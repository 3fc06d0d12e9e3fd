package io.github.copydesk.damage;

import java.util.Locale;

/** The place of a punctuation mark or a letter in correct text; the costs say how unlikely it is elsewhere. */
enum MarkPlace {
    APOSTROPHE,
    OPENING,
    CLOSING,
    DASH,
    RANGE,
    ELLIPSIS,
    BULLET,
    SIGN,
    AMOUNT,
    INNER,
    ARROW,
    LETTER;

    static MarkPlace named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /**
     * The cost of a mark between these two characters.
     *
     * @param before the character before it; a space at the beginning of a text
     * @param after the character after it; a space at the end
     */
    int cost(int before, int after) {
        boolean letterBefore = Character.isLetter(before);
        boolean letterAfter = Character.isLetter(after);
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        boolean apart = isSpace(before) && isSpace(after);
        boolean within = letterBefore && letterAfter;
        boolean opens = (isSpace(before) || "([—–-".indexOf(before) >= 0) && !isSpace(after);
        boolean closes = !isSpace(before) && !Character.isLetterOrDigit(after);
        return switch (this) {
            case APOSTROPHE -> within ? 0 : letterBefore && !letterAfter ? Costs.UNUSUAL_PLACE : Costs.OUT_OF_PLACE;
            case OPENING -> opens ? 0 : Costs.OUT_OF_PLACE;
            case CLOSING -> !closes ? Costs.OUT_OF_PLACE : "\"'".indexOf(after) >= 0 ? Costs.UNUSUAL_PLACE : 0;
            case DASH -> digits ? Costs.UNUSUAL_PLACE : apart || isTight(before, after) ? 0 : Costs.OUT_OF_PLACE;
            case RANGE -> digits ? 0 : apart ? 1 : isTight(before, after) ? Costs.UNUSUAL_PLACE : Costs.OUT_OF_PLACE;
            case ELLIPSIS -> letterBefore ? 0 : Costs.UNUSUAL_PLACE;
            case BULLET -> apart ? 0 : Costs.OUT_OF_PLACE;
            case SIGN -> letterBefore && !letterAfter ? 0 : Costs.OUT_OF_PLACE;
            case AMOUNT -> Character.isDigit(before) || Character.isDigit(after) ? 0 : Costs.OUT_OF_PLACE;
            case INNER -> within ? 0 : Costs.OUT_OF_PLACE;
            case ARROW -> apart ? 0 : Costs.UNUSUAL_PLACE;
            case LETTER -> letterBefore || letterAfter ? 0 : Costs.OUT_OF_PLACE;
        };
    }

    private static boolean isTight(int before, int after) {
        return !isSpace(before) && (Character.isLetterOrDigit(after) || "“‘\"'".indexOf(after) >= 0);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
