package io.github.copydesk.names.build;

import io.github.copydesk.names.build.Draft.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Many articles made of the templates and the people. In some articles all people have one origin; in others origins
 * are mixed.
 *
 * @param clean the correct articles
 * @param planted the same articles with up to three errors each, every one in another person's name
 */
public record Edition(List<Copy> clean, List<Copy> planted) {
    public static final String MIXED = "mixed";

    private static final long SEED = 20;
    private static final int ARTICLES_OF_AN_ORIGIN = 10;
    private static final int MIXED_ARTICLES = 190;
    private static final int ERRORS = 3;

    public static Edition make() {
        return make(Person.all(), SEED);
    }

    /** The articles with some of the people. */
    static Edition make(List<Person> everybody, long seed) {
        Map<String, List<Person>> byOrigin =
                everybody.stream().collect(Collectors.groupingBy(Person::origin, TreeMap::new, Collectors.toList()));
        List<Map.Entry<String, String>> templates =
                List.copyOf(Sections.of("articles.txt").entrySet());
        Planter planter = new Planter(everybody, seed);
        Random random = new Random(seed);
        Edition edition = new Edition(new ArrayList<>(), new ArrayList<>());
        int next = 0;
        for (Map.Entry<String, List<Person>> origin : byOrigin.entrySet()) {
            for (int i = 0; i < ARTICLES_OF_AN_ORIGIN; i++) {
                Map.Entry<String, String> template = templates.get(next++ % templates.size());
                edition.add(origin.getKey(), draft(template, origin.getValue(), random), planter, random);
            }
        }
        for (int i = 0; i < MIXED_ARTICLES; i++) {
            Map.Entry<String, String> template = templates.get(next++ % templates.size());
            edition.add(MIXED, draft(template, everybody, random), planter, random);
        }
        return edition;
    }

    /** Articles in other languages, with people of suitable origins. */
    static Edition foreign(List<Person> everybody, long seed) {
        Map<String, List<String>> origins = Map.of(
                "de", List.of("German"),
                "fr", List.of("French", "Francophone African"),
                "es", List.of("Spanish", "Hispanic American"),
                "it", List.of("Italian"),
                "pt", List.of("Portuguese", "Brazilian"));
        Planter planter = new Planter(everybody, seed);
        Random random = new Random(seed);
        Edition edition = new Edition(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < ARTICLES_OF_AN_ORIGIN; i++) {
            for (Map.Entry<String, String> template :
                    Sections.of("short-articles.txt").entrySet()) {
                String language =
                        template.getKey().substring(0, template.getKey().indexOf(' '));
                if (origins.containsKey(language)) {
                    List<Person> people = everybody.stream()
                            .filter(it -> origins.get(language).contains(it.origin()))
                            .toList();
                    edition.add(language, draft(template, people, random), planter, random);
                }
            }
        }
        return edition;
    }

    static Draft draft(Map.Entry<String, String> template, List<Person> people, Random random) {
        List<Person> chosen = new ArrayList<>(people);
        Collections.shuffle(chosen, random);
        return Draft.of(template.getKey(), template.getValue(), chosen.subList(0, Draft.slots(template.getValue())));
    }

    private void add(String origin, Draft draft, Planter planter, Random random) {
        List<Place> places = new ArrayList<>(draft.places());
        Collections.shuffle(places, random);
        List<Plant> plants = new ArrayList<>();
        for (Place place : places) {
            if (plants.size() < ERRORS
                    && plants.stream().noneMatch(plant -> plant.person().equals(place.person()))) {
                planter.plant(draft, place)
                        .filter(plant -> plants.stream().noneMatch(plant::overlaps))
                        .ifPresent(plants::add);
            }
        }
        clean.add(Copy.of(origin, draft, List.of()));
        planted.add(Copy.of(origin, draft, plants));
    }
}
