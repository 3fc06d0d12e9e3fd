package io.github.copydesk.names.context;

import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.token.Phrase;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The people and words of the project configuration. */
public final class ProjectNames {
    private final Set<String> accepted = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final SortedMap<String, SortedSet<String>> names = new TreeMap<>();

    ProjectNames(ProjectStyle style) {
        accepted.addAll(style.accepted());
        for (ProjectStyle.Person person : style.people()) {
            people.add(Phrase.glued(person.name()));
            accepted.add(person.name());
            add(person.name());
            person.aliases().forEach(this::add);
        }
    }

    private void add(String name) {
        for (String word : name.split(" ", -1)) {
            accepted.add(word);
            names.computeIfAbsent(word, it -> new TreeSet<>()).add(name);
        }
    }

    /** Whether a word or a full name is accepted as written. */
    public boolean accepts(String word) {
        return accepted.contains(word);
    }

    /** The words of all names and aliases, in code order. */
    public Set<String> words() {
        return Collections.unmodifiableSet(names.keySet());
    }

    /**
     * The first name or alias that contains a word.
     *
     * @throws NullPointerException when it is none of the {@link #words()}
     */
    public String nameWith(String word) {
        return Objects.requireNonNull(names.get(word)).first();
    }

    /** Whether the full name of a person has these letters without its spaces. */
    public boolean isPerson(String glued) {
        return people.contains(glued);
    }
}
