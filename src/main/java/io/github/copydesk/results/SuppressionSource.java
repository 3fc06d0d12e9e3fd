package io.github.copydesk.results;

import java.util.Locale;

/** What keeps a finding from counting. Of several, the first here does. */
public enum SuppressionSource {
    /** A stet in the article itself. */
    STET,
    /** A stet entry in copydesk.yml. */
    CONFIG,
    /** The baseline knows it: it was there before. */
    BASELINE,
    /** It stands on no line that was changed since the revision that the build names. */
    UNCHANGED;

    /** Whether it is written in the article. */
    public boolean isInArticle() {
        return this == STET;
    }

    /** As it is written in reports: {@code stet}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
