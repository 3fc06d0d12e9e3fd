package io.github.copydesk.fix;

import java.util.Arrays;
import java.util.Locale;

/** How sure a replacement must be to be written into an article. */
public enum FixLevel {
    /** Measured right at least as often as {@code rules/fixes.tsv} asks for. */
    CERTAIN,
    /** The only replacement of an error or a warning, however sure. */
    SUGGESTED;

    /**
     * As users write it.
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

    /** As it is configured: {@code certain}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
