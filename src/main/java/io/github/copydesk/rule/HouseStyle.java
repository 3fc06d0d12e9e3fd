package io.github.copydesk.rule;

import java.util.List;
import java.util.Set;

/**
 * What a newsroom decided for its own articles.
 *
 * @param people full names that are right as they stand, each with the aliases under which it may appear
 * @param accepted words that are right as they stand
 * @param promos calls to action of its own pages that may stand in articles
 */
public record HouseStyle(List<Person> people, Set<String> accepted, List<String> promos) {
    /** A newsroom that decided nothing. */
    public static final HouseStyle NONE = new HouseStyle(List.of(), Set.of(), List.of());

    /** A person by full name. */
    public record Person(String name, List<String> aliases) {}
}
