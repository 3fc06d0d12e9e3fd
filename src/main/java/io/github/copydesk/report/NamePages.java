package io.github.copydesk.report;

import io.github.copydesk.rule.NamesIndex;
import io.github.copydesk.rule.NamesIndex.Form;
import io.github.copydesk.rule.NamesIndex.Kind;
import io.github.copydesk.rule.NamesIndex.Person;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The names index as the HTML report shows it: by letters, each person in a line or two. */
final class NamePages {
    /** More articles of one person are counted, not named: a president stands in all of them. */
    static final int SHOWN = 3;

    /** The people of one letter. */
    record Letter(String name, List<Row> rows) {}

    /**
     * A person.
     *
     * @param head the surname, with which the line begins
     * @param rest the given name after it, with its comma where the order is turned round
     */
    record Row(Person person, String head, String rest, List<FormRow> forms) {
        boolean unknown() {
            return person.unknown();
        }
    }

    record FormRow(String text, int count, String kind) {}

    /** Each letter once, in the order of the alphabet. */
    List<Letter> letters(NamesIndex names) {
        Map<String, Letter> letters = new TreeMap<>();
        for (Person person : names.people()) {
            letters.computeIfAbsent(letter(person.surname()), it -> new Letter(it, new ArrayList<>()))
                    .rows()
                    .add(row(person));
        }
        return List.copyOf(letters.values());
    }

    /** The first letter of a surname, without accents; particles such as "von" are passed over. */
    private static String letter(String surname) {
        String plain = Normalizer.normalize(surname, Normalizer.Form.NFD);
        int capital = 0;
        while (capital < plain.length() && !Character.isUpperCase(plain.codePointAt(capital))) {
            capital++;
        }
        int first = plain.codePointAt(capital < plain.length() ? capital : 0);
        return switch (Character.toUpperCase(first)) {
            case 'Ø' -> "O";
            case 'Ł' -> "L";
            case 'Đ' -> "D";
            default -> Character.toString(Character.toUpperCase(first));
        };
    }

    private static Row row(Person person) {
        boolean turned = !person.name().startsWith(person.surname());
        String rest = person.given().isEmpty() ? "" : (turned ? ", " : " ") + person.given();
        List<FormRow> forms = person.forms().stream().map(NamePages::row).toList();
        return new Row(person, Visible.line(person.surname()), Visible.line(rest), forms);
    }

    private static FormRow row(Form form) {
        String kind =
                form.kind() == Kind.SLIP ? "misspelled" : form.kind() == Kind.VARIANT ? "spelled differently" : "";
        return new FormRow(Visible.cut(Visible.line(form.text())), form.count(), kind);
    }
}
