package io.github.copydesk.rule;

import java.util.List;

/**
 * Every person that the articles name, by surname and given name, so that an editor reads all names of an edition at a glance.
 */
public record NamesIndex(List<Person> people) {
    public static final NamesIndex EMPTY = new NamesIndex(List.of());

    public NamesIndex {
        people = List.copyOf(people);
    }

    /**
     * One person, as far as the articles tell people apart.
     *
     * @param name the full name as most articles write it
     * @param given empty when only a title and a surname are known: "Mr. Tanaka"
     * @param forms the full forms first, then the short ones, each with those that are written most at its head
     * @param appearances the first articles by path; {@code articles} says how many there are
     * @param unknown whether the name stands once in all articles and no list knows it
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

        public int mentions() {
            return forms.stream().mapToInt(Form::count).sum();
        }
    }

    /** A way to write a name, and how often the articles do. */
    public record Form(String text, int count, Kind kind) {}

    /** What a form is to its person. The order is that of the report. */
    public enum Kind {
        FULL,
        /** The full name in another spelling: an accent, a hyphen or a letter differs. */
        VARIANT,
        /** A form that a rule holds for a slip. */
        SLIP,
        /** The surname alone, or with a title. */
        SHORT
    }

    /** An article and the line where it first has the name. */
    public record Appearance(String article, int line) {}
}
