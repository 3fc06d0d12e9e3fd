package io.github.copydesk.results;

import java.util.Locale;

/** What suppresses a finding. If several do, the first of this list is reported. */
public enum SuppressionSource {
    /** A stet in the article itself. */
    STET,
    /** A stet entry in copydesk.yml. */
    CONFIG,
    /** The finding is in the baseline: it was there before. */
    BASELINE,
    /** The finding is not on a line that changed since the given revision. */
    UNCHANGED;

    /** Whether it is in the article itself. */
    public boolean isInArticle() {
        return this == STET;
    }

    /** As it is written in reports: {@code stet}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
