package io.github.copydesk.engine;

import io.github.copydesk.baseline.Baseline;

/**
 * The baseline before and after a run.
 *
 * @param kept the number of findings in both, even if the words around them changed or their article was renamed
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
