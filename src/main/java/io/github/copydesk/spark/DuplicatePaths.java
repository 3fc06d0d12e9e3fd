package io.github.copydesk.spark;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** The paths that several rows have, and which of the rows counts: the first. */
final class DuplicatePaths implements Serializable {
    private static final long serialVersionUID = 1;

    /**
     * A row with such a path.
     *
     * @param split the number of the split that has it
     * @param position among the rows of the split
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

    /** Where all the rows stand that have one of the paths. */
    DuplicatePaths at(Collection<Place> places) {
        rows += places.size();
        for (Place place : places) {
            first.merge(place.path(), place, (one, other) -> one.isBefore(other) ? one : other);
        }
        return this;
    }

    /** How many rows are not the first of their path. */
    int repeatedRows() {
        return rows - first.size();
    }

    /** Whether a row is not the first of its path. */
    boolean isRepeated(String path, int split, long position) {
        @Nullable Place place = first.get(path);
        return place != null && (place.split() != split || place.position() != position);
    }
}
