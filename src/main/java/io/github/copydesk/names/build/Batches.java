package io.github.copydesk.names.build;

import io.github.copydesk.rulebook.ProjectStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The classes of errors by which the name rules are measured: people of all origins, public figures, cities, people in
 * the project configuration.
 */
public final class Batches {
    static final List<TypingError> ERRORS = List.of(
            TypingError.SUB,
            TypingError.DROP,
            TypingError.SWAP,
            TypingError.DOUBLE,
            TypingError.SUB,
            TypingError.DROP,
            TypingError.FAR,
            TypingError.LAST_DOUBLED,
            TypingError.LAST_LOST);

    private static final List<String> OPENERS = List.of("Mc", "Mac", "De", "La", "Van", "Pro", "Le");

    private final Random random;
    private final List<Person> people;
    private final List<Person> figures;
    private final List<Person> cities;

    private Batches(Half half, long seed) {
        this.random = new Random(seed);
        people = half.people();
        figures = half.figures();
        cities = half.cities();
    }

    public static List<Batch> of(Half half, long seed) {
        Batches batches = new Batches(half, seed);
        List<Batch> all = new ArrayList<>();
        all.add(Batch.of("alone", Edition.make(batches.people, seed), false));
        all.add(Batch.of("together", Edition.make(batches.people, seed + 1), true));
        all.add(Batch.of("foreign", Edition.foreign(batches.people, seed), false));
        all.add(batches.brief("figures", batches.figures, 240));
        all.add(batches.brief("cities", batches.cities, 90));
        RepeatedErrors repeated = new RepeatedErrors(batches.random, batches.people, batches.figures);
        all.addAll(repeated.inArticles());
        all.add(repeated.besideTheRightForm());
        all.add(batches.projectStyle());
        all.add(batches.capitals());
        all.addAll(repeated.gluedInArticles());
        all.add(repeated.inOneArticle());
        all.add(batches.lastLetters());
        all.add(batches.foreignCities(half));
        all.add(new CoinedNames(batches.random, batches.people).batch());
        return all;
    }

    /** The templates of short articles whose name begins so. */
    static List<Map.Entry<String, String>> templates(String kind) {
        return Sections.of("short-articles.txt").entrySet().stream()
                .filter(it -> it.getKey().startsWith(kind + " "))
                .toList();
    }

    private Batch brief(String kind, List<Person> pool, int articles) {
        Batch batch = new Batch(kind, false);
        List<Map.Entry<String, String>> templates = templates(kind);
        for (int i = 0; i < articles; i++) {
            Map.Entry<String, String> template = templates.get(i % templates.size());
            Draft draft = Edition.draft(template, pool, random);
            boolean surname = template.getKey().endsWith("surname");
            Draft.Place place = draft.places().get(random.nextInt(draft.places().size()));
            error(kind + (surname ? "-title" : ""), draft, place, place.person().shortName(), true)
                    .ifPresent(plant -> batch.add(kind, draft, List.of(plant)));
        }
        return batch;
    }

    /** Public figures who lost the last letter after a title, or had it doubled. */
    private Batch lastLetters() {
        Batch batch = new Batch("role", false);
        List<Map.Entry<String, String>> templates = templates("role");
        for (int i = 0; i < 150; i++) {
            Draft draft = Edition.draft(templates.get(i % templates.size()), figures, random);
            Draft.Place place = draft.places().get(random.nextInt(draft.places().size()));
            TypingError error = i % 4 == 0 ? TypingError.any(random) : TypingError.LAST_LOST;
            error("role", draft, place, place.person().shortName(), true, error)
                    .ifPresent(plant -> batch.add("figures", draft, List.of(plant)));
        }
        return batch;
    }

    /** Cities in the languages that are spoken there. */
    private Batch foreignCities(Half half) {
        Batch batch = new Batch("foreign-cities", false);
        for (String language : List.of("de", "fr", "es", "it", "pt")) {
            List<Map.Entry<String, String>> templates = templates(language + "-cities");
            List<Person> there = half.cities(language);
            for (int i = 0; i < 60; i++) {
                Draft draft = Edition.draft(templates.get(i % templates.size()), there, random);
                Draft.Place place =
                        draft.places().get(random.nextInt(draft.places().size()));
                TypingError error = TypingError.any(random);
                error("city-" + language, draft, place, place.person().shortName(), true, error)
                        .ifPresent(plant -> batch.add(language, draft, List.of(plant)));
            }
        }
        return batch;
    }

    /** Near misses of people in the project configuration. */
    private Batch projectStyle() {
        List<Person> known =
                people.stream().filter(it -> random.nextInt(3) == 0).toList();
        Batch batch = new Batch(
                "house",
                new ProjectStyle(
                        known.stream()
                                .map(it -> new ProjectStyle.Person(it.full(), List.of()))
                                .toList(),
                        Set.of(),
                        List.of()),
                false);
        List<Map.Entry<String, String>> templates = templates("figures");
        for (int i = 0; i < 120; i++) {
            List<Person> named = new ArrayList<>(List.of(known.get(random.nextInt(known.size()))));
            IntStream.range(0, 3).forEach(it -> named.add(people.get(random.nextInt(people.size()))));
            Map.Entry<String, String> template = templates.get(i % templates.size());
            Draft draft = Draft.of(template.getKey(), template.getValue(), named);
            Draft.Place place = draft.places().get(0);
            error("house", draft, place, place.person().shortName(), false)
                    .ifPresent(plant -> batch.add("house", draft, List.of(plant)));
        }
        return batch;
    }

    /** Names that lost their inner capital, beside the right form. */
    private Batch capitals() {
        Batch batch = new Batch("capitals", false);
        List<Map.Entry<String, String>> templates =
                List.copyOf(Sections.of("articles.txt").entrySet());
        List<Person> plain = people.stream()
                .filter(it -> it.full().matches("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}{3,}"))
                .map(it -> {
                    String surname = OPENERS.get(random.nextInt(OPENERS.size())) + it.shortName();
                    return new Person(it.origin(), it.rest() + " " + surname, surname);
                })
                .toList();
        for (int i = 0; i < 60; i++) {
            Draft draft = Edition.draft(templates.get(i % templates.size()), plain, random);
            List<Draft.Place> twice = draft.places().stream()
                    .filter(it -> draft.count(it.person().shortName()) > 1)
                    .toList();
            Draft.Place place = twice.get(random.nextInt(twice.size()));
            String right = place.person().shortName();
            String wrong = right.charAt(0) + right.substring(1).toLowerCase(Locale.ROOT);
            batch.add(
                    "capitals",
                    draft,
                    List.of(Plant.of("capital", draft, place, draft.text(place).replace(right, wrong))));
        }
        return batch;
    }

    private Optional<Plant> error(String kind, Draft draft, Draft.Place place, String part, boolean listed) {
        return error(kind, draft, place, part, listed, ERRORS.get(random.nextInt(ERRORS.size())));
    }

    private Optional<Plant> error(
            String kind, Draft draft, Draft.Place place, String part, boolean listed, TypingError error) {
        String word = longest(part);
        String wrong = word.length() < 5 ? word : error.in(word, random);
        boolean other = listed
                && Stream.concat(figures.stream(), cities.stream())
                        .anyMatch(it -> List.of(it.full().split(" ", -1)).contains(wrong));
        return wrong.equals(word) || other
                ? Optional.empty()
                : Optional.of(Plant.of(
                        kind + "-" + error.name().toLowerCase(Locale.ROOT),
                        draft,
                        place,
                        draft.text(place).replace(word, wrong)));
    }

    static String longest(String name) {
        return Stream.of(name.split("[ '’-]"))
                .max(Comparator.comparing(String::length))
                .orElse(name);
    }
}
