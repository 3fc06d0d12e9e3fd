package io.github.copydesk.names.person;

import io.github.copydesk.results.NamesIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The people of all articles.
 *
 * <p>Adding is commutative: counts are added, and the first articles by path are kept.
 */
public final class PersonIndex {
    private final Map<String, PersonEntry> entries = new HashMap<>();

    public void add(String article, List<PersonMention> sightings) {
        for (PersonMention sighting : sightings) {
            entries.computeIfAbsent(sighting.name().key(), key -> new PersonEntry())
                    .add(article, sighting);
        }
    }

    /** Adds the people of other articles. */
    public void add(PersonIndex others) {
        others.entries.forEach((key, entry) ->
                entries.computeIfAbsent(key, it -> new PersonEntry()).add(entry));
    }

    /**
     * The entries that are people, by surname and given name.
     *
     * @param language of the site, a BCP 47 tag
     */
    public NamesIndex index(String language) {
        List<PersonEntry> people =
                entries.values().stream().filter(PersonEntry::isPerson).toList();
        return new NamesIndex(
                language,
                NameVariants.joined(people).stream().map(PersonEntry::person).toList());
    }
}
