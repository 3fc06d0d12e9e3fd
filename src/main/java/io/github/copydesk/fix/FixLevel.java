package io.github.copydesk.fix;

import java.util.Arrays;
import java.util.Locale;

/** The certainty that a replacement needs to be written into an article. */
public enum FixLevel {
    /** Measured right at least as often as {@code rules/fixes.tsv} requires. */
    CERTAIN,
    /** Any error or warning with exactly one replacement. */
    SUGGESTED;

    /**
     * The level with the name that users write.
     *
     * @throws IllegalArgumentException when there is no such level
     */
    public static FixLevel named(String name) {
        return Arrays.stream(values())
                .filter(it -> it.toString().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(
                        "fixLevel is '" + name + "'; it must be 'certain' or 'suggested'"));
    }

    /** The name that users write: {@code certain}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
