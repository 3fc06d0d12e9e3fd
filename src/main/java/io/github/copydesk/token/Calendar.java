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

    public static boolean isCalendarWord(String word) {
        return MONTHS.contains(word) || DAYS.contains(word);
    }

    private Calendar() {}
}
