package io.github.copydesk.report;

import java.util.List;

/** Joins parts: {@code a, b and c}. */
final class Series {
    private Series() {}

    static String of(List<String> parts, String conjunction) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " " + conjunction + " " + parts.get(last);
    }
}
