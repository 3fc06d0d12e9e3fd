package io.github.copydesk.damage;

import java.util.List;

/**
 * A stretch of a block that came to harm: {@code start} inclusive, {@code end} exclusive, in UTF-16 units of its text.
 *
 * @param readings what it was, best first; empty where nobody can tell
 * @param sure whether it can be nothing else
 */
public record Defect(int start, int end, List<String> readings, boolean sure) {
    public Defect {
        readings = List.copyOf(readings);
    }

    static Defect sure(int start, int end, String reading) {
        return new Defect(start, end, List.of(reading), true);
    }
}
