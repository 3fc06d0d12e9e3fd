package io.github.copydesk.format.markdown;

import io.github.copydesk.text.Span;

/** Maps offsets in a table cell to the source: the parser counts {@code \\|} as one character. */
final class EscapedPipes {
    static final EscapedPipes NONE = new EscapedPipes(0, new int[0]);

    private final int start;
    /** The offset in the source of each character that the parser counts. */
    private final int[] places;

    private EscapedPipes(int start, int[] places) {
        this.start = start;
        this.places = places;
    }

    static EscapedPipes in(String source, Span cell) {
        if (!source.substring(cell.start(), cell.end()).contains("\\|")) {
            return NONE;
        }
        int[] places = new int[cell.length() + 1];
        int count = 0;
        for (int at = cell.start(); at < cell.end(); at++) {
            places[count++] = at;
            at += source.startsWith("\\|", at) ? 1 : 0;
        }
        while (count < places.length) {
            places[count++] = cell.end();
        }
        return new EscapedPipes(cell.start(), places);
    }

    /** The span in the source of a span as the parser counts it. */
    Span inSource(Span counted) {
        return places.length == 0 ? counted : new Span(place(counted.start()), place(counted.end()));
    }

    private int place(int counted) {
        return places[Math.max(0, Math.min(counted - start, places.length - 1))];
    }
}
