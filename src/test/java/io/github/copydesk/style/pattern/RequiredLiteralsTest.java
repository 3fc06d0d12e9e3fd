package io.github.copydesk.style.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class RequiredLiteralsTest {
    @Test
    void findsWhatEveryMatchHas() {
        assertEquals(Set.of("ferry", "boat"), of("(?m)\\b(?:Ferry|boats?)\\b", "boat"));
        assertEquals(Set.of("in order to"), of("(?i)In order to"));
        assertEquals(Set.of(" harbo", "pier"), of("\\w+ harbou*r|pier"));
        assertEquals(Set.of(" of the "), of("[a-z]+ of the [A-Z]\\w*"));
        assertEquals(Set.of("gray", "grey"), of("gr[ae]y"));
        assertEquals(Set.of("operator"), of("(?<!program |-)operator(?!s)"));
        assertEquals(Set.of("ly-"), of("\\s[^\\s-]+ly-(?:\\w)"));
    }

    private static Set<String> of(String regex, String... shorter) {
        Set<String> found = RequiredLiterals.of(regex).orElseThrow();
        return shorter.length == 0
                ? found
                : found.stream()
                        .map(it -> it.startsWith(shorter[0]) ? shorter[0] : it)
                        .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void findsNothingWhereAnyTextMatches() {
        for (String regex : List.of("\\w+", "ferry|\\d+", "(?:ferry)?", "[A-Z]{2,}", "a*", "(x)?\\1")) {
            assertEquals(Optional.empty(), RequiredLiterals.of(regex), regex);
        }
    }

    @Test
    void tellsWhatDependsOnTheEdgesOfAPassage() {
        assertTrue(RequiredLiterals.reading("(?m)(?:^This)").looksAround());
        assertTrue(RequiredLiterals.reading("ferry(?=s)").looksAround());
        assertFalse(RequiredLiterals.reading("(?m)\\b(?:[^a]ferry)\\b").looksAround());
    }

    @Test
    void findsTheLiteralsOfAllRulesInOnePass() {
        LiteralIndex index = new LiteralIndex();
        int ferry = index.add(List.of("(?i)Ferries|Ferry"));
        int dash = index.add(List.of("—"));
        int any = index.add(List.of("\\w+"));
        assertEquals(LiteralIndex.ALWAYS, any);
        FoundLiterals found = index.in("Two FERRIES left");
        assertTrue(found.has(ferry));
        assertFalse(found.has(dash));
        assertTrue(index.in("late—again").has(dash));
    }

    @Test
    void knowsHowAMatchCanBegin() {
        assertEquals(
                "boat , ferry, ferries, big boat ", starts("(?<!the )\\bferr(?:y|ies)\\w* left|(?:big )?boat \\d+"));
        assertEquals("\\w+ ferry", starts("\\w+ ferry"));
        assertEquals("\\w+ly , \\w+ing ", starts("(?:\\w+ly )?\\w+ing .*"));
        assertEquals("[^.]+ and, [^.]+, or", starts("[^.]+(?: and|, or)"));
        assertEquals("\\w+ ferry", starts("\\b\\w* ferry"));
    }

    @Test
    void knowsNothingOfRunsThatCanBeginInside() {
        for (String regex : List.of(
                "(?<!x)\\w+ ferry",
                "(\\w+) ferry \\1",
                "[a-z]+ ferry",
                "\\w++ ferry",
                "\\w{1,3} ferry",
                "(?s).+ ferry",
                "\\w+[^x] ferry",
                "(?:ferry )?(?<!x)\\w+ ferry")) {
            assertEquals(
                    Optional.empty(),
                    RequiredLiterals.read(regex).beginning().ended().starts(),
                    regex);
        }
    }

    private static String starts(String regex) {
        return RequiredLiterals.read(regex).beginning().ended().starts().orElseThrow().stream()
                .sorted(Comparator.comparing(it -> it.literal().length()))
                .map(it -> it.run().isEmpty() ? it.literal() : it.run() + "+" + it.literal())
                .collect(Collectors.joining(", "));
    }

    @Test
    void findsTheSameMatchesWhereItTriesOnlySuchPlaces() {
        List<String> regexes = List.of(
                "(?:in )?order to",
                "\\b(?:very|ver)\\b",
                "(?<![a-z])ferry(?= left)",
                "boats? and (?:boat )+",
                "(?m)^the|a{2,3}");
        regexes = new ArrayList<>(regexes);
        regexes.addAll(List.of(
                "\\w+ing \\w+|boat",
                "(?:\\w+ly )?\\w+er \\w+",
                "\\b(?:(?:[^,]+,){1,}\\s\\w+\\s(?:and|or))\\b",
                "\\b(?:[^;]+;|the)",
                "[^;]+;|the bo",
                "(?m)\\b(?:\\w+er|ferry|very)\\b",
                "[ \\w]+[ \\w]*;",
                "#+ \\w+|a+x?",
                "([a-z])\\1",
                "[A-Z][a-z]+|\\d+"));
        String text = "In order to order a ferry, ferry left; the boat and boat boat and boat very ver aaaaa\nthe end"
                + " “so, red, blue and grey; 12 ### Ferry sailing slowly higher up; é,the; sing, bring and bé, or it";
        for (String regex : regexes) {
            LiteralIndex index = new LiteralIndex();
            Alternatives alternatives = new Alternatives(List.of(regex), it -> it, true, index);
            List<String> found = new ArrayList<>();
            Search search = alternatives
                    .search(text.toCharArray(), text, index.in(text))
                    .orElseThrow();
            while (search.find()) {
                found.add(search.match().start() + search.match().group());
            }
            List<String> all = Pattern.compile("(?i)" + regex)
                    .matcher(text)
                    .results()
                    .map(it -> it.start() + it.group())
                    .toList();
            assertEquals(all, found, regex);
        }
    }
}
