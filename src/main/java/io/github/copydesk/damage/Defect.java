package io.github.copydesk.damage;

import java.util.List;

/**
 * A damaged stretch of a block: {@code start} inclusive, {@code end} exclusive, in UTF-16 units of its text.
 *
 * @param readings the original text, best first; empty if it cannot be known
 * @param sure whether the best reading is the only possible one
 */
public record Defect(int start, int end, List<String> readings, boolean sure) {
    public Defect {
        readings = List.copyOf(readings);
    }

    static Defect sure(int start, int end, String reading) {
        return new Defect(start, end, List.of(reading), true);
    }
}
