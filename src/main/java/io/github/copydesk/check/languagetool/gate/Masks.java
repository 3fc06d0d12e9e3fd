package io.github.copydesk.check.languagetool.gate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where clues are in the sentence that was looked at last. For one thread. */
final class Masks {
    private @Nullable Places[] places = new Places[1024];
    private long[] masks = new long[1024];

    /** {@link Clue#mask}, found once for each state of a sentence. */
    @SuppressWarnings("ReferenceEquality") // another state has other places
    long of(Clue clue, Places here) {
        int number = clue.number();
        if (number >= masks.length) {
            int length = Math.max(number + 1, 2 * masks.length);
            places = Arrays.copyOf(places, length);
            masks = Arrays.copyOf(masks, length);
        }
        Places others = places[number];
        if (others != here) {
            masks[number] = others == null ? clue.mask(here) : clue.mask(here, others, masks[number]);
            places[number] = here;
        }
        return masks[number];
    }
}
