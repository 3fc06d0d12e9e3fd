package io.github.copydesk.names.person;

import io.github.copydesk.rule.NamesIndex;
import io.github.copydesk.rule.NamesIndex.Person;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The people of all articles.
 *
 * <p>Adding is commutative: counts are summed, and of articles the first by path are kept.
 */
public final class PersonIndex {
    private final Map<String, PersonEntry> entries = new HashMap<>();

    public void add(String article, List<PersonMention> sightings) {
        for (PersonMention sighting : sightings) {
            entries.computeIfAbsent(sighting.name().key(), key -> new PersonEntry())
                    .add(article, sighting);
        }
    }

    /** Those who are people, by surname and given name, in the order of the letters without accents. */
    public NamesIndex index() {
        List<PersonEntry> people =
                entries.values().stream().filter(PersonEntry::isPerson).toList();
        List<Person> named = NameVariants.joined(people).stream()
                .sorted(Comparator.comparing(PersonEntry::sortKey))
                .map(PersonEntry::person)
                .toList();
        return new NamesIndex(named);
    }
}
