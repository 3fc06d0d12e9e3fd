package io.github.copydesk.rulebook;

import io.github.copydesk.yaml.Place;

/**
 * A pattern of a rule.
 *
 * @param place in the rule's own keys, or in the list that they name
 */
public record Token(String pattern, Place place) {}
