package io.github.copydesk.results;

import java.util.Locale;

/** How much a finding matters; the most severe first. */
public enum Severity {
    /** Fails the build. An editor who sees it changes the text in at least 97 of 100 cases. */
    ERROR,
    WARNING,
    NOTE;

    /** One step lower; a note stays a note. */
    public Severity lower() {
        return this == ERROR ? WARNING : NOTE;
    }

    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** As it is written in rules, in configuration and in reports: {@code error}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
