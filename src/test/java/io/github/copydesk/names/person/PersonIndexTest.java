package io.github.copydesk.names.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.names.NameAnalysis;
import io.github.copydesk.results.NamesIndex;
import io.github.copydesk.results.NamesIndex.Person;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.testing.LinearTime;
import io.github.copydesk.testing.Marked;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PersonIndexTest {
    @Test
    void countsShortFormsToThePersonOfTheArticle() {
        assertEquals(
                "Brandvold, Ingrid: FULL Ingrid Brandvold 1, SHORT Brandvold 1, SHORT Mrs. Brandvold 1",
                drawn("Then Ingrid Brandvold spoke. Mrs. Brandvold smiled. The crew asked Brandvold to stay."));
    }

    @Test
    void leavesTitlesAndRolesOut() {
        assertEquals(
                "Hayashi, Yoshimasa: FULL Yoshimasa Hayashi 1",
                drawn("Yesterday Foreign Minister Yoshimasa Hayashi sailed home."));
    }

    @Test
    void leavesGermanNounsOut() {
        Document article = Marked.document(
                "a.md",
                """
                ---
                lang: de
                ---
                Am Abend kam der Leuchtturmwärter Thomas Brandt in den Hafen. Im Hafen war es still, und Ende August Regen.
                Um Ihre Lampen kümmert sich der Verein.
                """);
        assertEquals("Brandt, Thomas: FULL Thomas Brandt 1", drawn(index(List.of(article))));
    }

    @Test
    void countsErrorsToThePersonWhomTheyMean() {
        assertEquals(
                "Hayashi, Yoshimasa: FULL Yoshimasa Hayashi 1, MISSPELLING Yoshimasahayashi 1",
                drawn("Yoshimasa Hayashi poses.\n\nMinister Yoshimasahayashi met the crew."));
    }

    @Test
    void leavesOutPlacesCompaniesAndHeadlines() {
        assertEquals("", drawn("She works at Morgan Stanley in San Diego, near the Robert Brandt Foundation."));
        assertEquals("", drawn("Grace Harbor Opens The New Ferry Terminal Today\n\nIt rained."));
    }

    @Test
    void namesFamiliesFirstWhereTheArticleDoes() {
        assertEquals(
                "von der Leyen, Ursula: FULL Ursula von der Leyen 1; Xi, Jinping: FULL Xi Jinping 1, SHORT Xi 1",
                drawn("Xi Jinping met Ursula von der Leyen, and the crew thanked Xi for it."));
    }

    @Test
    void marksAnotherSpellingOfOnePerson() {
        assertEquals(
                "Horvatková, Milena: FULL Milena Horvatková 2, VARIANT Milena Horvatkova 1",
                drawn(
                        "Then Milena Horvatková spoke.",
                        "Later Milena Horvatková left.",
                        "Today Milena Horvatkova returned."));
        assertEquals(
                "Zelvarskyy, Oleksandr: FULL Oleksandr Zelvarskyy 2, VARIANT Oleksandr Zelvarsky 1",
                drawn(
                        "Then Oleksandr Zelvarskyy spoke.",
                        "Later Oleksandr Zelvarskyy left.",
                        "Today Oleksandr Zelvarsky returned."));
    }

    @Test
    void twoSpellingsInOneArticleAreOnePerson() {
        assertEquals(
                "Brunnhild, Ilse: FULL Ilse Brunnhild 1, VARIANT Ilse Brunnhold 1",
                drawn("The cellist Ilse Brunnhold played first, and Ilse Brunnhild played last."));
        assertEquals(
                "Zelensky, Volodymyr: VARIANT Volodymyr Zelenskyy 1, SHORT Zelensky 2",
                drawn("Analysts asked what Volodymyr Zelenskyy wanted. Zelensky did not say, and Zelensky flew home."));
    }

    @Test
    void marksUnknownNamesThatAppearOnce() {
        Person person =
                index("The prize went to Anna Vorlingquist of Malmö.").people().get(0);
        assertTrue(person.unknown());
        assertEquals("Vorlingquist", person.surname());
    }

    @Test
    void theOrderOfTheArticlesMakesNoDifference() {
        List<Document> articles = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String text = i % 3 == 0 ? "Then Milena Horvatková spoke." : "Then Milena Horvatkova met Anna Brandt.";
            articles.add(Marked.document("a%02d.txt".formatted(i), text));
        }
        NamesIndex forward = index(articles);
        Collections.reverse(articles);
        assertEquals(forward, index(articles));
        assertEquals(8, forward.people().get(0).appearances().size());
        assertEquals(20, forward.people().get(0).articles());
    }

    @Test
    void twentyThousandPeopleAreQuick() {
        LinearTime.assertLinear(2_000, count -> {
            PersonIndex roster = new PersonIndex();
            for (int article = 0; article < count; article++) {
                List<PersonMention> people = IntStream.range(article * 10, article * 10 + 10)
                        .mapToObj(PersonIndexTest::sighting)
                        .toList();
                roster.add("2026/article-%04d.txt".formatted(article), people);
            }
            assertEquals(10 * count, roster.index("en").people().size());
        });
    }

    private static PersonMention sighting(int number) {
        String digits = Integer.toString(number);
        String code = digits.chars()
                .mapToObj(c -> "bdfghklmnp".substring(c - '0', c - '0' + 1) + "a")
                .collect(Collectors.joining());
        String surname = "Q" + code + code;
        PersonName name = new PersonName("Anna " + surname, "Anna", surname);
        return new PersonMention(name, Map.of(name, 1), List.of(), 1, PersonScore.SURE, 0, false);
    }

    private static String drawn(String... texts) {
        return drawn(index(texts));
    }

    private static String drawn(NamesIndex index) {
        return index.people().stream()
                .map(person -> person.surname() + ", " + person.given() + ": "
                        + person.forms().stream()
                                .map(form -> form.kind() + " " + form.text() + " " + form.count())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static NamesIndex index(String... texts) {
        List<String> all = Arrays.asList(texts);
        return index(IntStream.range(0, all.size())
                .mapToObj(i -> Marked.document("a%d.txt".formatted(i), all.get(i)))
                .toList());
    }

    private static NamesIndex index(List<Document> documents) {
        Corpus corpus = Corpus.of(documents);
        WordLists lists = Rules.materials("glued-name").lists();
        PersonIndex roster = new PersonIndex();
        for (Document document : documents) {
            NameAnalysis desk = NameAnalysis.of(document, corpus, lists, ProjectStyle.NONE);
            roster.add(document.path(), desk.people());
        }
        return roster.index("en");
    }
}
