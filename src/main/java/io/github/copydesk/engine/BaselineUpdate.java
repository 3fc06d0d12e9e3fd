package io.github.copydesk.engine;

import io.github.copydesk.baseline.Baseline;

/** The baseline as it was and as it should be, after a run. */
public record BaselineUpdate(Baseline before, Baseline after) {
    /** How many findings it did not hold. */
    public int added() {
        return after.without(before);
    }

    /** How many it held that are not there any more. */
    public int removed() {
        return before.without(after);
    }
}
