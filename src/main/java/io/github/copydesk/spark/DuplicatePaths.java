package io.github.copydesk.spark;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** The paths that several rows have, with the row that counts: the first one. */
final class DuplicatePaths implements Serializable {
    private static final long serialVersionUID = 1;

    /**
     * A row with such a path.
     *
     * @param split the number of its split
     * @param position its position in the split
     */
    record Place(String path, int split, long position) implements Serializable {
        private boolean isBefore(Place other) {
            return split < other.split || (split == other.split && position < other.position);
        }
    }

    private final HashMap<String, Place> first = new HashMap<>();
    private int rows;

    DuplicatePaths(Collection<String> paths) {
        paths.forEach(path -> first.put(path, new Place(path, Integer.MAX_VALUE, Long.MAX_VALUE)));
    }

    boolean has(String path) {
        return first.containsKey(path);
    }

    /** The duplicate paths with the positions of all their rows. */
    DuplicatePaths at(Collection<Place> places) {
        rows += places.size();
        for (Place place : places) {
            first.merge(place.path(), place, (one, other) -> one.isBefore(other) ? one : other);
        }
        return this;
    }

    /** The number of rows that are not the first with their path. */
    int repeatedRows() {
        return rows - first.size();
    }

    /** Whether a row is not the first with its path. */
    boolean isRepeated(String path, int split, long position) {
        @Nullable Place place = first.get(path);
        return place != null && (place.split() != split || place.position() != position);
    }
}
