package io.github.copydesk.stet;

import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The stets for one rule in one article, by the parts that they apply to. */
final class Scopes {
    /** The whole article, including findings about the file itself. */
    static final Span FILE = new Span(0, Integer.MAX_VALUE);

    private final List<Order> ordered;
    /** How far the orders up to each reach, so that a search backwards knows where to end. */
    private final int[] reach;

    Scopes(List<Order> orders) {
        ordered = new ArrayList<>(orders);
        ordered.sort(Comparator.comparing(Order::scope));
        reach = new int[ordered.size()];
        int far = 0;
        for (int i = 0; i < reach.length; i++) {
            far = Math.max(far, ordered.get(i).scope().end());
            reach[i] = far;
        }
    }

    /** The stet that accepts a finding at this place; of several, the one that begins last. */
    Optional<Order> at(Span place) {
        for (int i = lastBefore(Math.max(place.end(), place.start() + 1)); i >= 0 && reach[i] >= place.start(); i--) {
            if (covers(ordered.get(i).scope(), place)) {
                return Optional.of(ordered.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean covers(Span scope, Span place) {
        return scope.overlaps(place) || (place.length() == 0 && scope.contains(place));
    }

    /** The last order whose part begins before this place, or -1. */
    private int lastBefore(int end) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).scope().start() < end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
