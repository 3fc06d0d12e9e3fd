package io.github.copydesk.engine;

import io.github.copydesk.baseline.Baseline;

/**
 * The baseline before and after a run.
 *
 * @param kept the number of findings in both, even if the words around them changed or their article was renamed
 */
public record BaselineUpdate(Baseline before, Baseline after, int kept) {
    /** The number of findings that are new in the baseline. */
    public int added() {
        return after.size() - kept;
    }

    /** The number of entries whose findings are gone. */
    public int removed() {
        return before.size() - kept;
    }
}
