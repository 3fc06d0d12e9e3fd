package io.github.copydesk.rulebook;

import io.github.copydesk.yaml.Place;

/**
 * A pattern of a rule.
 *
 * @param place where it is: in the front matter of the rule, or in a list
 */
public record Token(String pattern, Place place) {}
