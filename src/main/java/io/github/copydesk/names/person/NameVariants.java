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
 * Combines people who are probably one, spelled in two ways in different articles: Volodymyr Zelensky and Volodymyr
 * Zelenskyy.
 *
 * <p>People who are named in one article under both names are two.
 */
public final class NameVariants {
    /** By the number of articles, in descending order. */
    public static final Comparator<PersonEntry> ORDER =
            Comparator.comparing(PersonEntry::mentions).reversed().thenComparing(PersonEntry::sortKey);

    private static final int LONG = 7;

    private final List<PersonEntry> people;
    private final Set<PersonEntry> joined = new HashSet<>();

    private NameVariants(List<PersonEntry> people) {
        this.people = people;
    }

    /** The people of all articles, each once. */
    public static List<PersonEntry> joined(List<PersonEntry> entries) {
        List<PersonEntry> people = entries.stream().sorted(ORDER).toList();
        return ofOneSurname(ofOneGivenName(people));
    }

    /** Combines people with the same given name. All of these people must be passed, in {@link #ORDER}. */
    public static List<PersonEntry> ofOneGivenName(List<PersonEntry> people) {
        return joined(people, NameVariants::givenName, PersonName::surname, true);
    }

    /** Combines people with the same surname. All of these people must be passed, in their first order. */
    public static List<PersonEntry> ofOneSurname(List<PersonEntry> people) {
        return joined(people, NameVariants::surname, PersonName::given, false);
    }

    /** The key of people whom {@link #ofOneGivenName} may combine. */
    public static String givenName(PersonEntry entry) {
        return PersonName.firstPart(entry.name().given());
    }

    /** The key of people whom {@link #ofOneSurname} may combine. */
    public static String surname(PersonEntry entry) {
        return PersonName.part(entry.name().surname());
    }

    private static List<PersonEntry> joined(
            List<PersonEntry> people,
            Function<PersonEntry, String> shared,
            Function<PersonName, String> near,
            boolean surname) {
        NameVariants variants = new NameVariants(people);
        variants.join(shared, near, surname);
        return people.stream().filter(it -> !variants.joined.contains(it)).toList();
    }

    /** Combines people who share one part of their names and have similar other parts. */
    private void join(Function<PersonEntry, String> shared, Function<PersonName, String> near, boolean surname) {
        Map<String, List<PersonEntry>> groups = new HashMap<>();
        for (PersonEntry entry : people) {
            if (!entry.name().given().isEmpty()) {
                groups.computeIfAbsent(shared.apply(entry), it -> new ArrayList<>(1))
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

    /**
     * Whether two parts are spellings of one name: a doubled letter or a transposition; in a long surname, any letter
     * but the first and the last.
     */
    private static boolean isOneName(String one, String other, boolean surname) {
        Edit edit = Edit.between(one, other);
        Edit back = Edit.between(other, one);
        boolean typing = edit == Edit.TRANSPOSITION || edit == Edit.REPEATED_LETTER || back == Edit.REPEATED_LETTER;
        boolean inside = edit != Edit.ENDING && edit != Edit.NONE && one.charAt(0) == other.charAt(0);
        return typing || (surname && inside && Math.min(one.length(), other.length()) >= LONG);
    }
}
