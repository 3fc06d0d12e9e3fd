package io.github.copydesk.report;

import io.github.copydesk.rule.NamesIndex;
import io.github.copydesk.rule.NamesIndex.Form;
import io.github.copydesk.rule.NamesIndex.Kind;
import io.github.copydesk.rule.NamesIndex.Person;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The names index as the HTML report shows it: by letters, each person in a line or two. */
final class NamePages {
    /** More articles of one person are counted, not named: a president stands in all of them. */
    private static final int SHOWN = 3;

    /** The people of one letter. */
    record Letter(String name, List<Row> rows) {}

    /**
     * A person.
     *
     * @param head the surname, with which the line begins
     * @param rest the given name after it, with its comma where the order is turned round
     * @param more how many articles are not named
     */
    record Row(String head, String rest, boolean unknown, List<FormRow> forms, List<Place> places, int more) {}

    record FormRow(String text, int count, String kind) {}

    /**
     * An article.
     *
     * @param anchor where the report shows it; empty when it has no findings
     */
    record Place(String path, String anchor, int line) {}

    private final Imprint imprint;
    private final Map<String, String> anchors;

    /**
     * @param anchors of the articles that the report shows, by path
     */
    NamePages(Imprint imprint, Map<String, String> anchors) {
        this.imprint = imprint;
        this.anchors = anchors;
    }

    List<Letter> letters(NamesIndex names) {
        List<Letter> letters = new ArrayList<>();
        String current = "";
        for (Person person : names.people()) {
            String letter = letter(person.surname());
            if (!letter.equals(current)) {
                letters.add(new Letter(letter, new ArrayList<>()));
                current = letter;
            }
            letters.get(letters.size() - 1).rows().add(row(person));
        }
        return letters;
    }

    /** The first letter of a surname, without accents; particles such as "von" are passed over. */
    private static String letter(String surname) {
        String plain = Normalizer.normalize(surname, Normalizer.Form.NFD);
        int capital = 0;
        while (capital < plain.length() && !Character.isUpperCase(plain.codePointAt(capital))) {
            capital++;
        }
        int first = plain.codePointAt(capital < plain.length() ? capital : 0);
        return switch (first) {
            case 'Ø' -> "O";
            case 'Ł' -> "L";
            case 'Đ' -> "D";
            default -> Character.toString(first);
        };
    }

    private Row row(Person person) {
        boolean turned = !person.name().startsWith(person.surname());
        String rest = person.given().isEmpty() ? "" : (turned ? ", " : " ") + person.given();
        List<FormRow> forms = person.forms().stream().map(NamePages::row).toList();
        List<Place> places = person.appearances().stream()
                .limit(SHOWN)
                .map(it -> new Place(
                        Visible.line(Imprint.join(imprint.folder(), it.article())),
                        anchors.getOrDefault(it.article(), ""),
                        it.line()))
                .toList();
        return new Row(
                Visible.line(person.surname()),
                Visible.line(rest),
                person.unknown(),
                forms,
                places,
                person.articles() - places.size());
    }

    private static FormRow row(Form form) {
        String kind = form.kind() == Kind.SLIP ? "slip" : form.kind() == Kind.VARIANT ? "spelled differently" : "";
        return new FormRow(Visible.cut(Visible.line(form.text())), form.count(), kind);
    }
}
