package io.github.copydesk.names.person;

import io.github.copydesk.names.candidate.DeletionIndex;
import io.github.copydesk.names.candidate.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Joins people who are probably one, spelled in two ways in different articles: Volodymyr Zelensky and Volodymyr Zelenskyy.
 *
 * <p>Those who stand in one article under both names are two.
 */
public final class NameVariants {
    private static final int LONG = 7;

    private final List<PersonEntry> people;
    private final Set<PersonEntry> joined = new HashSet<>();

    private NameVariants(List<PersonEntry> people) {
        this.people = people;
    }

    public static List<PersonEntry> joined(List<PersonEntry> entries) {
        List<PersonEntry> people = entries.stream()
                .sorted(Comparator.comparing(PersonEntry::mentions).reversed().thenComparing(PersonEntry::sortKey))
                .toList();
        NameVariants lookalikes = new NameVariants(people);
        lookalikes.join(PersonName::firstPart, PersonName::given, PersonName::surname, true);
        lookalikes.join(PersonName::part, PersonName::surname, PersonName::given, false);
        return people.stream().filter(it -> !lookalikes.joined.contains(it)).toList();
    }

    /** Joins those who share one part of their names and nearly the other. */
    private void join(
            Function<String, String> reading,
            Function<PersonName, String> shared,
            Function<PersonName, String> near,
            boolean surname) {
        Map<String, List<PersonEntry>> groups = new HashMap<>();
        for (PersonEntry entry : people) {
            PersonName name = entry.name();
            if (!joined.contains(entry) && !name.given().isEmpty()) {
                groups.computeIfAbsent(reading.apply(shared.apply(name)), it -> new ArrayList<>(1))
                        .add(entry);
            }
        }
        groups.values().forEach(group -> {
            if (group.size() > 1) {
                joinGroup(group, near, surname);
            }
        });
    }

    private void joinGroup(List<PersonEntry> group, Function<PersonName, String> near, boolean surname) {
        Map<String, List<PersonEntry>> byWord = new HashMap<>();
        DeletionIndex words = new DeletionIndex();
        for (PersonEntry entry : group) {
            String word = PersonName.part(near.apply(entry.name()));
            byWord.computeIfAbsent(word, it -> {
                        words.add(it);
                        return new ArrayList<>(1);
                    })
                    .add(entry);
        }
        for (PersonEntry strong : group) {
            String word = PersonName.part(near.apply(strong.name()));
            for (String other : joined.contains(strong) ? List.<String>of() : words.near(word)) {
                if (isOneName(word, other, surname)) {
                    byWord.getOrDefault(other, List.of()).forEach(weak -> take(strong, weak));
                }
            }
        }
    }

    private void take(PersonEntry strong, PersonEntry weak) {
        boolean alike = strong.mentions() >= weak.mentions() && !strong.sharesArticle(weak);
        if (alike && strong != weak && joined.add(weak)) {
            strong.join(weak);
        }
    }

    /** A doubled letter or two that changed places; in a long surname any letter but the first and the last. */
    private static boolean isOneName(String one, String other, boolean surname) {
        Edit edit = Edit.between(one, other);
        Edit back = Edit.between(other, one);
        boolean typing = edit == Edit.TRANSPOSITION || edit == Edit.REPEATED_LETTER || back == Edit.REPEATED_LETTER;
        boolean inside = edit != Edit.ENDING && edit != Edit.NONE && one.charAt(0) == other.charAt(0);
        return typing || (surname && inside && Math.min(one.length(), other.length()) >= LONG);
    }
}
