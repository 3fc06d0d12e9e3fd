package io.github.copydesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One interpretation of the marks so far: the open quotations, innermost last, the mistakes that it assumes, and its
 * cost.
 */
record Reading(List<Quotation> open, int cost, Trail trail, Optional<Mark> lastClosed) {
    /**
     * The defects so far, latest first. Readings share their beginnings, and messages are created only for the best
     * one.
     */
    record Trail(Optional<Trail> before, Supplier<Optional<QuoteDefect>> defect) {
        static final Trail EMPTY = new Trail(Optional.empty(), Optional::empty);

        List<QuoteDefect> defects() {
            List<QuoteDefect> defects = new ArrayList<>();
            for (Trail at = this; at.before.isPresent(); at = at.before.get()) {
                at.defect.get().ifPresent(defects::add);
            }
            return defects;
        }
    }

    static Reading start() {
        return new Reading(List.of(), 0, Trail.EMPTY, Optional.empty());
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    boolean hasOpen(String glyph) {
        return open.stream().anyMatch(quotation -> quotation.opener().glyph().equals(glyph));
    }

    Quotation innermost() {
        return open.get(open.size() - 1);
    }

    Reading opening(Quotation quotation, int more) {
        List<Quotation> deeper = new ArrayList<>(open);
        deeper.add(quotation);
        return new Reading(List.copyOf(deeper), cost + more, trail, lastClosed);
    }

    /** The reading without the innermost quotation. */
    Reading leaving(int more) {
        return new Reading(open.subList(0, open.size() - 1), cost + more, trail, lastClosed);
    }

    Reading with(Quotation innermost, int more) {
        return leaving(0).opening(innermost, more);
    }

    Reading closedBy(Mark mark) {
        return new Reading(open, cost, trail, Optional.of(mark));
    }

    Reading withDefect(Supplier<QuoteDefect> defect, int more) {
        return new Reading(
                open, cost + more, new Trail(Optional.of(trail), () -> Optional.of(defect.get())), lastClosed);
    }

    Reading dearer(int more) {
        return new Reading(open, cost + more, trail, lastClosed);
    }

    /** The key of equivalent readings; places of marks are not part of it. */
    String key() {
        StringBuilder key = new StringBuilder(2 * open.size());
        for (Quotation quotation : open) {
            key.append(quotation.opener().glyph())
                    .append(quotation.carried() ? '+' : '.')
                    .append(quotation.bare() ? '-' : '.');
        }
        return key.toString();
    }
}
