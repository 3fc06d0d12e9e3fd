package io.github.copydesk.results;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Every person named in the articles, by surname and given name, so that an editor sees all names at a glance.
 *
 * @param language a BCP 47 tag; its {@link NameOrder} sorts the people
 */
public record NamesIndex(String language, List<Person> people) {
    public static final NamesIndex EMPTY = new NamesIndex("en", List.of());

    public NamesIndex {
        people = people.stream().sorted(new NameOrder(language)).toList();
    }

    /** The index with each appearance replaced. */
    NamesIndex map(UnaryOperator<Appearance> replaced) {
        return new NamesIndex(
                language,
                people.stream()
                        .map(it -> it.appearing(
                                it.appearances().stream().map(replaced).toList(), it.articles()))
                        .toList());
    }

    /**
     * The people of all these indexes, in the order of the first. People with the same name in two of them are one
     * person.
     */
    static NamesIndex joined(List<NamesIndex> indexes) {
        Map<String, Person> people = new TreeMap<>();
        for (NamesIndex index : indexes) {
            index.people.forEach(it -> people.merge(it.surname() + "\n" + it.name(), it, Person::and));
        }
        String language = indexes.isEmpty() ? EMPTY.language : indexes.get(0).language;
        return new NamesIndex(language, List.copyOf(people.values()));
    }

    /**
     * One person, as far as the articles distinguish people.
     *
     * @param name the full name as most articles write it
     * @param given empty when only a title and a surname are known: "Mr. Tanaka"
     * @param forms the full forms first, then the short ones, each by frequency
     * @param appearances the first articles by path; {@code articles} says how many there are
     * @param unknown whether the name appears once in all articles and is in no list
     */
    public record Person(
            String name,
            String given,
            String surname,
            List<Form> forms,
            List<Appearance> appearances,
            int articles,
            boolean unknown) {
        public Person {
            forms = List.copyOf(forms);
            appearances = List.copyOf(appearances);
        }

        private Person appearing(List<Appearance> others, int count) {
            return new Person(name, given, surname, forms, others, count, unknown);
        }

        private Person and(Person other) {
            Map<String, Form> all = new TreeMap<>();
            Stream.concat(forms.stream(), other.forms.stream())
                    .forEach(form -> all.merge(form.kind() + form.text(), form, Form::and));
            List<Form> most = all.values().stream()
                    .sorted(Comparator.comparing(Form::kind)
                            .thenComparing(Form::count, Comparator.reverseOrder())
                            .thenComparing(Form::text))
                    .toList();
            List<Appearance> both = Stream.concat(appearances.stream(), other.appearances.stream())
                    .sorted(Comparator.comparing(Appearance::article).thenComparing(Appearance::line))
                    .toList();
            // Once in each of two places is twice.
            return new Person(name, given, surname, most, both, articles + other.articles, false);
        }

        public int mentions() {
            return forms.stream().mapToInt(Form::count).sum();
        }
    }

    /** A spelling of a name, and how often it appears in the articles. */
    public record Form(String text, int count, Kind kind) implements Serializable {
        private Form and(Form other) {
            return new Form(text, count + other.count, kind);
        }
    }

    /** What kind of spelling a form is; the report lists them in this order. */
    public enum Kind {
        FULL,
        /** The full name in another spelling: an accent, a hyphen or a letter differs. */
        VARIANT,
        /** A form that a rule reports as a misspelling. */
        MISSPELLING,
        /** The surname alone, or with a title. */
        SHORT
    }

    /** An article and the line where the name appears first, from 1. */
    public record Appearance(String article, int line) {}
}
