package io.github.copydesk.quotes;

/** The relation of two marks when one closes the quotation that the other opened. */
enum Pairing {
    RIGHT(0),
    REVERSED_CLOSER(4),
    REVERSED_OPENER(4),
    /** Both face the wrong way: {@code ”so“}. */
    SWAPPED(8),
    IMITATED(5),
    MIXED(6);

    private final int cost;

    Pairing(int cost) {
        this.cost = cost;
    }

    /** The cost of this reading. */
    int cost() {
        return cost;
    }

    static Pairing of(Style style, Mark opener, Mark closer) {
        String first = opener.glyph();
        String last = closer.glyph();
        if (style.pairs(first, last)) {
            return RIGHT;
        }
        if (opener.isImitation() || closer.isImitation()) {
            return IMITATED;
        }
        boolean openerLies = (opener.flanking() == Flanking.OPENS || opener.isApartIn(style)) && style.isOwn(first);
        boolean closerLies = (closer.flanking() == Flanking.CLOSES || closer.isApartIn(style)) && style.isOwn(last);
        if (closerLies && style.isOwnPair(first, style.turned(last))) {
            return REVERSED_CLOSER;
        }
        if (openerLies && style.isOwnPair(style.turned(first), last)) {
            return REVERSED_OPENER;
        }
        return openerLies && closerLies && style.isOwnPair(style.turned(first), style.turned(last)) ? SWAPPED : MIXED;
    }
}
