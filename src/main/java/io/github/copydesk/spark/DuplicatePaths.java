package io.github.copydesk.spark;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;

/** The paths that several rows have, with the row that counts: the first one. */
final class DuplicatePaths implements Serializable {
    private static final long serialVersionUID = 1;

    private final HashMap<String, SourceRow.Place> first = new HashMap<>();
    private int rows;

    DuplicatePaths(Collection<String> paths) {
        paths.forEach(path -> first.put(path, SourceRow.Place.LAST));
    }

    boolean has(String path) {
        return first.containsKey(path);
    }

    /** Adds a row with such a path. */
    void add(String path, SourceRow.Place place) {
        rows++;
        first.merge(path, place, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** The number of rows that are not the first with their path. */
    int repeatedRows() {
        long read = first.values().stream()
                .filter(place -> !place.equals(SourceRow.Place.LAST))
                .count();
        return rows - Math.toIntExact(read);
    }

    /** Whether a row is not the first with its path. */
    boolean isRepeated(SourceRow row) {
        SourceRow.Place place = first.get(row.path());
        return place != null && !place.equals(row.place());
    }
}
