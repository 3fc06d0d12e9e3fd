package io.github.copydesk.verdict;

import io.github.copydesk.model.Features;
import io.github.copydesk.text.Span;
import io.github.copydesk.verdict.LineCandidate.Kind;

/**
 * A candidate without the features of its surroundings.
 *
 * @param block the index of its block
 * @param span in the source
 * @param fact what is certain about it
 * @param placeOnly whether of its surroundings only the place counts, since the form of the block, or the words beside
 *     it, say the rest
 */
record BareCandidate(Kind kind, int block, Span span, String fact, boolean placeOnly, Features features) {
    BareCandidate(Kind kind, int block, Span span, String fact, Features features) {
        this(kind, block, span, fact, false, features);
    }
}
