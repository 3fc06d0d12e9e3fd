package io.github.copydesk.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Forms of one given name: Michael and Mike, Elizabeth, Liz and Beth. */
public final class Nicknames {
    private final Map<String, Set<String>> forms = new HashMap<>();

    /** @param lines the forms of one name in each line, separated by spaces */
    public Nicknames(Collection<String> lines) {
        for (String line : lines) {
            Set<String> group = Set.of(line.split(" ", -1));
            group.forEach(
                    form -> forms.computeIfAbsent(form, it -> new HashSet<>()).addAll(group));
        }
    }

    /** The forms of a name, including itself; empty if only one is known. */
    public Set<String> of(String name) {
        return forms.getOrDefault(name, Set.of());
    }

    public boolean same(String one, String other) {
        return forms.getOrDefault(one, Set.of()).contains(other);
    }
}
