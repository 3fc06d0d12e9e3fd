package io.github.copydesk.report;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How many findings there are of each severity; as a string {@code 14 errors, 2 warnings and 1 note}. */
public record Counts(long errors, long warnings, long notes) {
    static final Counts NONE = new Counts(0, 0, 0);

    /** Those with most errors first, then with most warnings, then with most notes. */
    static final Comparator<Counts> WORST_FIRST = Comparator.comparingLong(Counts::errors)
            .thenComparingLong(Counts::warnings)
            .thenComparingLong(Counts::notes)
            .reversed();

    public static Counts of(Results results) {
        return of(results.findings().toList());
    }

    static Counts of(Collection<Finding> findings) {
        return new Counts(
                count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.NOTE));
    }

    private static long count(Collection<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** A number with thousands separators: {@code 2,075}. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A number with its noun: {@code 1 error}, {@code 2,075 errors}. */
    public static String counted(long count, String noun) {
        return number(count) + " " + noun(count, noun);
    }

    /** A noun as it follows a number: {@code error} after 1, {@code errors} after others. */
    public static String noun(long count, String noun) {
        return count == 1 ? noun : noun + "s";
    }

    public long of(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case NOTE -> notes;
        };
    }

    long all() {
        return errors + warnings + notes;
    }

    boolean hasErrorsOrWarnings() {
        return errors + warnings > 0;
    }

    boolean hasOnlyNotes() {
        return notes > 0 && !hasErrorsOrWarnings();
    }

    Counts plus(Counts other) {
        return new Counts(errors + other.errors, warnings + other.warnings, notes + other.notes);
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (of(severity) > 0) {
                parts.add(counted(of(severity), severity.toString()));
            }
        }
        return parts.isEmpty() ? "no findings" : Series.of(parts, "and");
    }
}
