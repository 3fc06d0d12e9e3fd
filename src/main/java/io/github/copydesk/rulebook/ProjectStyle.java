package io.github.copydesk.rulebook;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The names, words and promos that a project accepts.
 *
 * @param people full names that are correct, each with its accepted aliases
 * @param accepted words that are correct
 * @param promos calls to action that its articles may contain
 * @param styles the settings of its Vale styles
 */
public record ProjectStyle(List<Person> people, Set<String> accepted, List<String> promos, StyleChoices styles) {
    /** A project without a configuration. */
    public static final ProjectStyle NONE = new ProjectStyle(List.of(), Set.of(), List.of());

    /** A project without styles. */
    public ProjectStyle(List<Person> people, Set<String> accepted, List<String> promos) {
        this(people, accepted, promos, StyleChoices.NONE);
    }

    /** The settings of this configuration and of another one. */
    public ProjectStyle and(ProjectStyle other) {
        Set<String> words = new TreeSet<>(accepted);
        words.addAll(other.accepted);
        return new ProjectStyle(
                Stream.concat(people.stream(), other.people.stream()).toList(),
                words,
                Stream.concat(promos.stream(), other.promos.stream()).toList(),
                styles.and(other.styles));
    }

    /** A person by full name. */
    public record Person(String name, List<String> aliases) {}
}
