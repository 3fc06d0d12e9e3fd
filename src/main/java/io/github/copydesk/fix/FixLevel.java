package io.github.copydesk.fix;

import java.util.Locale;

/** How sure a replacement must be to be written into an article. */
public enum FixLevel {
    /** Measured right at least as often as {@code rules/fixes.tsv} asks for. */
    CERTAIN,
    /** The only replacement of an error or a warning, however sure. */
    SUGGESTED;

    /** As it is configured: {@code certain}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
