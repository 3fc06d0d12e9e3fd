package io.github.copydesk.report;

import io.github.copydesk.results.Severity;

/**
 * A bar of a table, with a part for each severity, in per cent of the longest bar.
 *
 * @param longest the number of findings of the longest bar
 */
record Bar(Counts counts, long longest) {
    /** The width of the part of a severity. */
    double width(Severity severity) {
        return width(counts.of(severity));
    }

    /** The start of the part of a severity, after the more severe ones. */
    double from(Severity severity) {
        long moreSevere = 0;
        for (Severity other : Severity.values()) {
            moreSevere += other.compareTo(severity) < 0 ? counts.of(other) : 0;
        }
        return width(moreSevere);
    }

    private double width(long findings) {
        return 100.0 * findings / longest;
    }
}
