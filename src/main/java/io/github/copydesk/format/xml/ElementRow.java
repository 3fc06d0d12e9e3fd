package io.github.copydesk.format.xml;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Mask;
import java.util.Optional;
import java.util.Set;

/**
 * The row of an element in a vocabulary.
 *
 * @param kind of the text in it; if it is missing, that of the element around it
 * @param mask the kind of mask for a masked element
 * @param level of a heading, if it does not follow from the sections around it
 * @param values the values for which a gate closes
 */
record ElementRow(Role role, Optional<Block.Kind> kind, Mask.Kind mask, int level, Set<String> values) {
    static ElementRow of(Role role) {
        return new ElementRow(role, Optional.empty(), Mask.Kind.CODE, 0, Set.of());
    }
}
