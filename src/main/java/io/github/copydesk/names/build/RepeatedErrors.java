package io.github.copydesk.names.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Errors that come again: in several articles, or several times in one. */
final class RepeatedErrors {
    private static final Pattern SLOT = Pattern.compile("\\{2([sSU]?)}");
    /** Articles of a site, and how many sites of that size are made. */
    private static final Map<Integer, Integer> GLUED = new TreeMap<>(Map.of(2, 24, 5, 14, 50, 3));

    private static final int MOST_TIMES = 5;

    private final Random random;
    private final List<Person> people;
    private final List<Person> figures;

    RepeatedErrors(Random random, List<Person> people, List<Person> figures) {
        this.random = random;
        this.people = people;
        this.figures = figures;
    }

    /**
     * The same error in the name of a public figure in several articles of a site that never has the right name; every
     * second site has further public figures in its articles, the others have people who are in no list.
     */
    List<Batch> inArticles() {
        List<Batch> batches = new ArrayList<>();
        for (int articles : List.of(2, 5, 50)) {
            for (int i = 0; i < 6; i++) {
                Batch batch = new Batch("repeated", true);
                Person figure = figures.get(random.nextInt(figures.size()));
                List<Person> company = i % 2 == 0 ? figures : people;
                TypingError error = Batches.ERRORS.get(random.nextInt(4));
                String wrong = error.in(figure.shortName(), random);
                List<Map.Entry<String, String>> templates =
                        Batches.templates("figures").subList(0, 4);
                for (int j = 0; j < articles && !wrong.equals(figure.shortName()); j++) {
                    List<Person> named = new ArrayList<>(List.of(figure));
                    IntStream.range(0, 3).forEach(it -> named.add(company.get(random.nextInt(company.size()))));
                    Map.Entry<String, String> template = templates.get(j % templates.size());
                    Draft draft = Draft.of(template.getKey(), template.getValue(), named);
                    Draft.Place place = draft.places().get(0);
                    String text = draft.text(place).replace(figure.shortName(), wrong);
                    batch.add("repeated", draft, List.of(Plant.of("repeated-" + articles, draft, place, text)));
                }
                batches.add(batch);
            }
        }
        return batches;
    }

    /** The same error once to five times in an article that also has the right name. */
    Batch besideTheRightForm() {
        Batch batch = new Batch("within", false);
        List<Map.Entry<String, String>> templates =
                List.copyOf(Sections.of("articles.txt").entrySet());
        for (int i = 0; i < 150; i++) {
            Draft draft = Edition.draft(templates.get(i % templates.size()), people, random);
            int times = 1 + i % 5;
            Person person =
                    draft.places().get(random.nextInt(draft.places().size())).person();
            List<Draft.Place> places = draft.places().stream()
                    .filter(it -> it.person().equals(person))
                    .toList();
            String right = Batches.longest(person.shortName());
            String wrong = Batches.ERRORS.get(random.nextInt(4)).in(right, random);
            if (places.size() <= times || right.length() < 5 || wrong.equals(right)) {
                continue;
            }
            List<Plant> plants = places.subList(places.size() - times, places.size()).stream()
                    .map(it -> Plant.of(
                            "within-" + times, draft, it, draft.text(it).replace(right, wrong)))
                    .toList();
            batch.add("within", draft, plants);
        }
        return batch;
    }

    /** A name that has run together in all articles of a site, and is written with a space in none. */
    List<Batch> gluedInArticles() {
        List<Batch> batches = new ArrayList<>();
        List<Map.Entry<String, String>> templates = Batches.templates("again");
        GLUED.forEach((articles, sites) -> {
            for (int i = 0; i < sites; i++) {
                Batch batch = new Batch("again", true);
                Person person = people.get(random.nextInt(people.size()));
                String wrong = glued(person.full());
                for (int j = 0; j < articles; j++) {
                    Map.Entry<String, String> template = templates.get(j % templates.size());
                    Draft draft = Draft.of(
                            template.getKey(),
                            template.getValue(),
                            List.of(person, people.get(random.nextInt(people.size()))));
                    batch.add(
                            "repeated",
                            draft,
                            List.of(Plant.of(
                                    "glue-repeated-" + articles,
                                    draft,
                                    draft.places().get(0),
                                    wrong)));
                }
                batches.add(batch);
            }
        });
        return batches;
    }

    /**
     * An error once to five times in an article that never has the right form: a public figure misspelled, or a name
     * run together.
     */
    Batch inOneArticle() {
        Batch batch = new Batch("again", false);
        List<Map.Entry<String, String>> templates = Batches.templates("again");
        for (int i = 0; i < 160; i++) {
            int times = 1 + i / 2 % MOST_TIMES;
            boolean glue = i % 2 == 0;
            List<Person> pool = glue ? people : figures;
            Person person = pool.get(random.nextInt(pool.size()));
            String surname = person.shortName();
            String wrong = glue
                    ? glued(person.full())
                    : person.full()
                            .replace(
                                    surname,
                                    Batches.ERRORS.get(random.nextInt(4)).in(surname, random));
            List<Person> named = new ArrayList<>(List.of(person));
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < times; j++) {
                Matcher other =
                        SLOT.matcher(templates.get((i + j) % templates.size()).getValue());
                text.append(other.replaceAll("{" + (named.size() + 1) + "$1}")).append("\n\n");
                named.add(people.get(random.nextInt(people.size())));
            }
            Draft draft = Draft.of("again", text.toString(), named);
            String kind = (glue ? "glue-inside-" : "figures-inside-") + times;
            List<Plant> plants = draft.places().stream()
                    .filter(it -> it.person().equals(person))
                    .map(it -> Plant.of(kind, draft, it, wrong))
                    .toList();
            if (!wrong.equals(person.full())) {
                batch.add("repeated", draft, plants);
            }
        }
        return batch;
    }

    /** The whole name in one word, with its capitals or, once in four times, without those inside. */
    private String glued(String full) {
        String glued = full.replace(" ", "");
        return random.nextInt(4) > 0
                ? glued
                : glued.charAt(0) + glued.substring(1).toLowerCase(Locale.ROOT);
    }
}
