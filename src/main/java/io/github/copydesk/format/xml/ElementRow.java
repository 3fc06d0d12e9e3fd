package io.github.copydesk.format.xml;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Mask;
import java.util.Optional;
import java.util.Set;

/**
 * What a vocabulary says of an element.
 *
 * @param kind of the text in it; that of the element around it when absent
 * @param mask what a masked element is
 * @param level of a heading, when it does not follow from the sections around it
 * @param values for which a gate closes
 */
record ElementRow(Role role, Optional<Block.Kind> kind, Mask.Kind mask, int level, Set<String> values) {
    static ElementRow of(Role role) {
        return new ElementRow(role, Optional.empty(), Mask.Kind.CODE, 0, Set.of());
    }
}
