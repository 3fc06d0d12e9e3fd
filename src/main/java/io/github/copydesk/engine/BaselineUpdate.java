package io.github.copydesk.engine;

import io.github.copydesk.baseline.Baseline;

/**
 * The baseline as it was and as it should be, after a run.
 *
 * @param kept how many of its findings both hold, though other words may stand around them, or their article be renamed
 */
public record BaselineUpdate(Baseline before, Baseline after, int kept) {
    /** How many findings it did not hold. */
    public int added() {
        return after.size() - kept;
    }

    /** How many it held that are not there any more. */
    public int removed() {
        return before.size() - kept;
    }
}
