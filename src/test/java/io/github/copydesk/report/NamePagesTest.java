package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.results.NamesIndex;
import io.github.copydesk.results.NamesIndex.Appearance;
import io.github.copydesk.results.NamesIndex.Form;
import io.github.copydesk.results.NamesIndex.Kind;
import io.github.copydesk.results.NamesIndex.Person;
import io.github.copydesk.results.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class NamePagesTest {
    private static final Person HAYASHI = new Person(
            "Yoshimasa Hayashi",
            "Yoshimasa",
            "Hayashi",
            List.of(
                    new Form("Yoshimasa Hayashi", 1, Kind.FULL),
                    new Form("YoshimasaHayashi", 1, Kind.MISSPELLING),
                    new Form("Hayashi", 2, Kind.SHORT)),
            List.of(new Appearance("2026/harbour vote.md", 3), new Appearance("clean.txt", 1)),
            2,
            false);

    @Test
    void showsEachFormWithItsCount() {
        Element row = Jsoup.parse(Samples.written("html", withNames(List.of(HAYASHI))))
                .expectFirst("#names li");
        assertEquals(
                "Hayashi, Yoshimasa Yoshimasa Hayashi × 1 YoshimasaHayashi × 1 misspelled Hayashi × 2",
                row.text().replace('\u00A0', ' '));
    }

    @Test
    void theJsonReportHasThemToo() {
        String json = Samples.written("json", withNames(List.of(HAYASHI)));
        assertTrue(json.contains("\"name\": \"Yoshimasa Hayashi\""), json);
        assertTrue(json.contains("\"kind\": \"misspelling\""), json);
        assertEquals(
                Samples.written("sarif", Samples.failedRun()), Samples.written("sarif", withNames(List.of(HAYASHI))));
    }

    @Test
    void tenThousandPeopleFitTwoMegabytes() {
        List<Person> people = IntStream.range(0, 10_000)
                .mapToObj(i -> new Person(
                        "Anna Brandt" + i,
                        "Anna",
                        "Brandt" + i,
                        List.of(new Form("Anna Brandt" + i, 3, Kind.FULL), new Form("Brandt" + i, 4, Kind.SHORT)),
                        List.of(new Appearance("2026/11/article-%04d.md".formatted(i % 2000), 7)),
                        1,
                        false))
                .toList();
        assertTrue(Samples.written("html", withNames(people)).length() < 2_000_000);
    }

    @Test
    void ofManyMorePeopleThoseStayWhoseNamesAskForADecisionOrStandInManyArticles() {
        List<Person> people = new ArrayList<>(IntStream.range(0, NamePages.MOST)
                .mapToObj(i -> new Person("Anna Brandt" + i, "Anna", "Brandt" + i, List.of(), List.of(), 2, false))
                .toList());
        people.add(HAYASHI);
        people.add(new Person("Ida Zorn", "Ida", "Zorn", List.of(), List.of(), 1, true));
        people.add(named("Ulla", "Zorn"));
        people.add(new Person("Olga Zorn", "Olga", "Zorn", List.of(), List.of(), 9, false));
        List<String> shown = NamePages.shown(people).stream().map(Person::name).toList();
        assertEquals(NamePages.MOST, shown.size());
        assertEquals(
                List.of("Yoshimasa Hayashi", "Ida Zorn", "Olga Zorn"),
                shown.subList(NamePages.MOST - 3, NamePages.MOST));
        assertEquals(
                "4 more names with fewer articles in the JSON report only.",
                Jsoup.parse(Samples.written("html", withNames(people)))
                        .select("#names .omitted")
                        .text());
    }

    @Test
    void eachLetterAppearsOnceInTheOrderOfTheLanguage() {
        List<Person> people = List.of(
                named("Ann", "Zorn"),
                named("Ulla", "Åberg"),
                named("Ida", "Øverland"),
                named("Ulla", "Abel"),
                named("Piet", "deLevie"),
                named("Ada", "Ørsted"),
                named("Mona", "von der Lund"),
                named("Ola", "Olsen"),
                named("Hassan", "al-Sabri"));
        assertEquals(
                "A: Abel, Åberg; L: deLevie, von der Lund; O: Olsen, Ørsted, Øverland; S: al-Sabri; Z: Zorn",
                letters("en-US", people));
        assertEquals(
                "A: Abel; L: deLevie, von der Lund; O: Olsen; S: al-Sabri; Z: Zorn; Å: Åberg; Ø: Ørsted, Øverland",
                letters("sv", people));
    }

    private static Person named(String given, String surname) {
        return new Person(given + " " + surname, given, surname, List.of(), List.of(), 1, false);
    }

    private static String letters(String language, List<Person> people) {
        return new NamePages()
                .letters(new NamesIndex(language, people)).stream()
                        .map(letter -> letter.name() + ": "
                                + letter.rows().stream()
                                        .map(NamePages.Row::head)
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "));
    }

    private static Results withNames(List<Person> people) {
        Results results = Samples.failedRun();
        return new Results(results.pages(), results.rules(), new NamesIndex("en", people));
    }
}
