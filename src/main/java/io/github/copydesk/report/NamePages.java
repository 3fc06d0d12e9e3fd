package io.github.copydesk.report;

import io.github.copydesk.results.NameOrder;
import io.github.copydesk.results.NamesIndex;
import io.github.copydesk.results.NamesIndex.Form;
import io.github.copydesk.results.NamesIndex.Kind;
import io.github.copydesk.results.NamesIndex.Person;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The index of names in the HTML report: by letters, each person in one or two lines. */
final class NamePages {
    /** How many articles of a person are listed; the others are only counted. */
    static final int SHOWN = 3;

    /** How many people are listed; nobody reads a longer index. */
    static final int MOST = 10_000;

    /** People with something to decide first, then those in most articles. */
    private static final Comparator<Person> TELLING_FIRST = Comparator.comparing(
                    (Person it) -> !hasForm(it, Kind.MISSPELLING))
            .thenComparing(it -> !hasForm(it, Kind.VARIANT))
            .thenComparing(it -> !it.unknown())
            .thenComparing(Person::articles, Comparator.reverseOrder());

    /** The people of one letter. */
    record Letter(String name, List<Row> rows) {}

    /**
     * A person.
     *
     * @param head the surname, at the beginning of the line
     * @param rest the given name after it, with a comma if the order is reversed
     */
    record Row(Person person, String head, String rest, List<FormRow> forms) {
        boolean unknown() {
            return person.unknown();
        }
    }

    record FormRow(String text, int count, String kind) {}

    /** Each letter once, in the order of the index. */
    List<Letter> letters(NamesIndex names) {
        NameOrder order = new NameOrder(names.language());
        Map<String, Letter> letters = new LinkedHashMap<>();
        for (Person person : shown(names.people())) {
            letters.computeIfAbsent(order.letter(person), it -> new Letter(it, new ArrayList<>()))
                    .rows()
                    .add(row(person));
        }
        return List.copyOf(letters.values());
    }

    /** The people that are listed, in order. */
    static List<Person> shown(List<Person> people) {
        if (people.size() <= MOST) {
            return people;
        }
        BitSet chosen = new BitSet();
        IntStream.range(0, people.size())
                .boxed()
                .sorted(Comparator.comparing(people::get, TELLING_FIRST))
                .limit(MOST)
                .forEach(chosen::set);
        return chosen.stream().mapToObj(people::get).toList();
    }

    private static boolean hasForm(Person person, Kind kind) {
        return person.forms().stream().anyMatch(it -> it.kind() == kind);
    }

    private static Row row(Person person) {
        boolean turned = !person.name().startsWith(person.surname());
        String rest = person.given().isEmpty() ? "" : (turned ? ", " : " ") + person.given();
        List<FormRow> forms = person.forms().stream().map(NamePages::row).toList();
        return new Row(person, Visible.line(person.surname()), Visible.line(rest), forms);
    }

    private static FormRow row(Form form) {
        String kind = form.kind() == Kind.MISSPELLING
                ? "misspelled"
                : form.kind() == Kind.VARIANT ? "spelled in two ways" : "";
        return new FormRow(Visible.cut(Visible.line(form.text())), form.count(), kind);
    }
}
