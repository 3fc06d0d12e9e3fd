package io.github.copydesk.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of a split from one position to another. */
final class PieceRows implements Iterator<SourceRow> {
    private final Iterator<SourceRow> rows;
    private final long from;
    private final long to;
    private @Nullable SourceRow next;
    private boolean ended;

    private PieceRows(Iterator<SourceRow> rows, long from, long to) {
        this.rows = rows;
        this.from = from;
        this.to = to;
    }

    /** @param to exclusive */
    static Iterator<SourceRow> of(Iterator<SourceRow> rows, long from, long to) {
        return new PieceRows(rows, from, to);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended && rows.hasNext()) {
            SourceRow row = rows.next();
            long position = row.place().position();
            ended = position >= to;
            next = position >= from && !ended ? row : null;
        }
        return next != null;
    }

    @Override
    public SourceRow next() {
        SourceRow row = hasNext() ? next : null;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return row;
    }
}
