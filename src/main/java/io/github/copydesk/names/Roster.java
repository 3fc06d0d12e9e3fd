package io.github.copydesk.names;

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
public final class Roster {
    private final Map<String, RosterEntry> entries = new HashMap<>();

    public void add(String article, List<Sighting> sightings) {
        for (Sighting sighting : sightings) {
            entries.computeIfAbsent(sighting.name().key(), key -> new RosterEntry())
                    .add(article, sighting);
        }
    }

    /** Those who are people, by surname and given name, in the order of the letters without accents. */
    public NamesIndex index() {
        List<RosterEntry> people =
                entries.values().stream().filter(RosterEntry::isPerson).toList();
        List<Person> named = Lookalikes.joined(people).stream()
                .sorted(Comparator.comparing(RosterEntry::sortKey))
                .map(RosterEntry::person)
                .toList();
        return new NamesIndex(named);
    }
}
