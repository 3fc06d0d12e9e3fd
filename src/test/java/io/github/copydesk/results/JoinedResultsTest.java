package io.github.copydesk.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.results.NamesIndex.Appearance;
import io.github.copydesk.results.NamesIndex.Form;
import io.github.copydesk.results.NamesIndex.Kind;
import io.github.copydesk.results.NamesIndex.Person;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JoinedResultsTest {
    private static final Rule RULE = new Rule("glued-name", "Names run together", Severity.ERROR, "");

    private final JoinedResults joined = new JoinedResults();

    @Test
    void articlesOfTheSameNameInTwoModulesAreTwo() {
        joined.add("news/content/", results(article("ferry.txt")));
        joined.add("blog/content/", results(article("ferry.txt")));
        assertEquals(
                List.of("blog/content/ferry.txt", "news/content/ferry.txt"),
                joined.results().pages().stream()
                        .map(it -> it.document().path())
                        .toList());
        assertEquals(List.of(RULE), joined.results().rules());
    }

    @Test
    void whoIsNamedInTwoModulesIsOnePersonWhomTheyKnow() {
        joined.add("news/", named(person("Ida Øst", "Ida", "Øst", "a.txt")));
        joined.add("blog/", named(person("Ida Øst", "Ida", "Øst", "b.txt")));
        Person ida = joined.results().names().people().get(0);
        assertEquals(List.of(new Form("Ida Øst", 2, Kind.FULL)), ida.forms());
        assertEquals(List.of(new Appearance("blog/b.txt", 1), new Appearance("news/a.txt", 1)), ida.appearances());
        assertEquals(2, ida.articles());
        assertEquals(false, ida.unknown());
    }

    @Test
    void peopleAreListedByTheLettersOfTheirSurnames() {
        joined.add("news/", named(person("Ida Zweig", "Ida", "Zweig", "a.txt")));
        joined.add(
                "blog/",
                named(
                        person("Jo Élan", "Jo", "Élan", "b.txt"),
                        person("Ursula von der Leyen", "Ursula", "von der Leyen", "b.txt")));
        assertEquals(
                List.of("Jo Élan", "Ursula von der Leyen", "Ida Zweig"),
                joined.results().names().people().stream().map(Person::name).toList());
    }

    @Test
    void aBaselineEntryIsNamedByItsModuleToo() {
        UnusedSuppression unused =
                new UnusedSuppression(SuppressionSource.BASELINE, "ferry.txt", "glued-name", "IdaBrandt");
        UnusedSuppression stet = new UnusedSuppression(SuppressionSource.CONFIG, "copydesk.yml:3", "glued-name", "");
        joined.add("news/content/", new Results(List.of(), List.of(), NamesIndex.EMPTY, List.of(unused, stet)));
        joined.add("blog/content/", new Results(List.of(), List.of(), NamesIndex.EMPTY, List.of(stet)));
        assertEquals(
                List.of("copydesk.yml:3", "news/content/ferry.txt"),
                joined.results().unusedSuppressions().stream()
                        .map(UnusedSuppression::where)
                        .toList());
    }

    private static Page article(String path) {
        return new Page(new Document(path, "", "en-US", Map.of(), List.of(), List.of()), List.of());
    }

    private static Results results(Page page) {
        return new Results(List.of(page), List.of(RULE));
    }

    private static Results named(Person... people) {
        return new Results(List.of(), List.of(), new NamesIndex("en", List.of(people)));
    }

    private static Person person(String name, String given, String surname, String article) {
        return new Person(
                name,
                given,
                surname,
                List.of(new Form(name, 1, Kind.FULL)),
                List.of(new Appearance(article, 1)),
                1,
                true);
    }
}
