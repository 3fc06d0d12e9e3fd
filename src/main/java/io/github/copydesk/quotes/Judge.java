package io.github.copydesk.quotes;

/**
 * The costs of all readings of a mark. They are the only parameters: a defect must cost more than every convention that
 * explains it.
 */
final class Judge {
    /** An impossible reading, such as a closing mark that opens between two spaces. */
    static final int IMPOSSIBLE = 1_000;
    /**
     * A quotation inside another with the same marks; it costs more than a first one that was continued or not closed.
     */
    private static final int SAME_INSIDE = 9;

    private static final int INSIDE = 1;
    /** A curly mark without its partner, the least likely reading. */
    private static final int ALONE = 10;
    /** A straight mark without its partner: it may be inches, code, a ditto mark. */
    private static final int STRAIGHT_ALONE = 7;
    /** A single mark without its partner, which may be an apostrophe. */
    private static final int SINGLE_ALONE = 5;

    private static final int AGAINST_LEAN = 5;
    private static final int IMITATION_OF_NOTHING = 4;
    private static final int AS_MEASURE = 2;
    /** Inches as a word processor writes them: 6” x 9”. While a quotation is open this reading is impossible. */
    private static final int AS_CURLY_MEASURE = 6;

    private static final int AS_ARROW = 1;
    /** A closing mark that opens, where spaces on both sides leave its function open: {@code » so «}. */
    private static final int TURNED_APART = 3;

    private final Style style;

    Judge(Style style) {
        this.style = style;
    }

    int opening(Reading reading, Mark mark) {
        int inside = !reading.isOpen() ? 0 : reading.hasOpen(mark.glyph()) ? SAME_INSIDE : INSIDE;
        boolean opens = mark.isImitation() || mark.isSingle() || style.opens(mark.glyph());
        if (!opens) {
            return mark.flanking() == Flanking.OPENS
                    ? inside + 1
                    : mark.isApartIn(style) ? inside + TURNED_APART : IMPOSSIBLE;
        }
        return inside + (mark.flanking() == Flanking.CLOSES ? AGAINST_LEAN : hesitation(mark));
    }

    int closing(Mark opener, Mark mark) {
        boolean closes = mark.isImitation() || style.closes(mark.glyph());
        if (mark.isSingle() || (!closes && mark.flanking() != Flanking.CLOSES && !mark.isApartIn(style))) {
            return IMPOSSIBLE;
        }
        Pairing pairing = Pairing.of(style, opener, mark);
        if (mark.flanking() == Flanking.OPENS) {
            return pairing == Pairing.RIGHT ? AGAINST_LEAN : IMPOSSIBLE;
        }
        return hesitation(mark) + pairing.cost();
    }

    /**
     * The cost of reading a mark as inches, a ditto mark, an arrow, an apostrophe, or the sign that the sentence is
     * about: {@code begin it with ", not with *}.
     */
    int ignoring(Mark mark) {
        if (mark.isShown()) {
            return 0;
        }
        if (mark.isStraight()) {
            if (mark.isAfterNumber() && mark.flanking() != Flanking.OPENS) {
                return mark.isAfterFeet() ? 0 : AS_MEASURE;
            }
            return mark.flanking() == Flanking.APART || mark.isBeforePunctuation() ? AS_MEASURE : IMPOSSIBLE;
        }
        if (mark.isAfterNumber()
                && mark.flanking() == Flanking.CLOSES
                && mark.glyph().equals("”")) {
            return AS_CURLY_MEASURE;
        }
        if (mark.isDoubled() && !mark.glyph().equals("\"\"")) {
            return IMPOSSIBLE;
        }
        if (mark.isImitation()) {
            return mark.isAfterNumber() || mark.flanking() == Flanking.APART ? 0 : IMITATION_OF_NOTHING;
        }
        if (mark.isSingle()) {
            return mark.glyph().equals("'") ? 0 : IMPOSSIBLE;
        }
        if ("«»‹›".contains(mark.glyph())) {
            return !style.isOwn(mark.glyph()) || (mark.flanking() == Flanking.APART && !style.spaced())
                    ? AS_ARROW
                    : IMPOSSIBLE;
        }
        return IMPOSSIBLE;
    }

    /** The cost of reading a mark as a closing mark without its opening mark. */
    int stray(Reading reading, Mark mark) {
        boolean closes = mark.isImitation() || style.closes(mark.glyph());
        int unlikely = (mark.flanking() == Flanking.OPENS ? 1 : 0) + (reading.isOpen() ? 1 : 0);
        return closes ? alone(mark) + unlikely : IMPOSSIBLE;
    }

    /** The cost of reading a mark as an opening mark without its closing mark, or the reverse. */
    int alone(Mark mark) {
        if (mark.isSingle()) {
            return SINGLE_ALONE;
        }
        return isDoubtful(mark) ? STRAIGHT_ALONE : ALONE;
    }

    /** Whether the mark may be something other than a quotation mark of this language. */
    boolean isDoubtful(Mark mark) {
        return mark.isSingle() || mark.isStraight() || mark.isImitation() || !style.isOwn(mark.glyph());
    }

    /**
     * Whether a paragraph may begin with the mark while the quotation is still open: its opener, or in some languages
     * its closer.
     */
    boolean reopens(Mark opener, Mark mark) {
        if (opener.glyph().equals(mark.glyph())) {
            return true;
        }
        return style.reopensWithCloser() && (opener.glyph() + mark.glyph()).matches("«»|“”");
    }

    Pairing pairing(Mark opener, Mark closer) {
        return Pairing.of(style, opener, closer);
    }

    private static int hesitation(Mark mark) {
        return mark.isStraight() && (mark.flanking() == Flanking.APART || mark.flanking() == Flanking.BETWEEN) ? 1 : 0;
    }
}
