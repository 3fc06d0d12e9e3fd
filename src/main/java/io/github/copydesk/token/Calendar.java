package io.github.copydesk.token;

import java.util.Set;

/** Months and days of the week, which are capitalised but are not names of people. */
public final class Calendar {
    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Set<String> MONTHS = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** The months of German that English does not have, which are capitalized too. */
    private static final Set<String> GERMAN_MONTHS =
            Set.of("Januar", "Jänner", "Februar", "März", "Mai", "Juni", "Juli", "Oktober", "Dezember");

    /** Whether a word may be a month, though some months are given names too: {@code April}, {@code August}. */
    public static boolean mayBeMonth(String word) {
        return MONTHS.contains(word) || GERMAN_MONTHS.contains(word);
    }

    public static boolean isCalendarWord(String word) {
        return MONTHS.contains(word) || DAYS.contains(word);
    }

    private Calendar() {}
}
