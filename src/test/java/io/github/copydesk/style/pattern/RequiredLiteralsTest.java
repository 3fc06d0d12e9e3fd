package io.github.copydesk.style.pattern;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
        Set<String> found = RequiredLiterals.of(Pattern.compile(regex)).orElseThrow();
        return shorter.length == 0
                ? found
                : found.stream()
                        .map(it -> it.startsWith(shorter[0]) ? shorter[0] : it)
                        .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void findsNothingWhereAnyTextMatches() {
        for (String regex : List.of("\\w+", "ferry|\\d+", "(?:ferry)?", "[A-Z]{2,}", "a*", "(x)?\\1")) {
            assertEquals(Optional.empty(), RequiredLiterals.of(Pattern.compile(regex)), regex);
        }
    }

    @Test
    void tellsWhatDependsOnTheEdgesOfAPassage() {
        assertTrue(RequiredLiterals.looksAround(Pattern.compile("(?m)(?:^This)")));
        assertTrue(RequiredLiterals.looksAround(Pattern.compile("ferry(?=s)")));
        assertFalse(RequiredLiterals.looksAround(Pattern.compile("(?m)\\b(?:[^a]ferry)\\b")));
    }

    @Test
    void findsTheLiteralsOfAllRulesInOnePass() {
        LiteralIndex index = new LiteralIndex();
        int ferry = index.add(List.of(Pattern.compile("(?i)Ferries|Ferry")));
        int dash = index.add(List.of(Pattern.compile("—")));
        int any = index.add(List.of(Pattern.compile("\\w+")));
        assertEquals(LiteralIndex.ALWAYS, any);
        FoundLiterals found = index.in("Two FERRIES left");
        assertTrue(found.has(ferry));
        assertFalse(found.has(dash));
        assertTrue(index.in("late—again").has(dash));
    }

    @Test
    void knowsWhereAMatchCanBegin() {
        LiteralIndex index = new LiteralIndex();
        int ferry = index.add(List.of(Pattern.compile("(?<!the )\\bferr(?:y|ies)\\w* left|(?:big )?boat \\d+")));
        assertTrue(index.starts(ferry).isPresent());
        FoundLiterals found = index.in("A ferry and a big boat 12: Ferries");
        assertArrayEquals(
                new int[] {2, 14, 18, 27},
                found.places(List.of(index.starts(ferry).orElseThrow())));
        assertArrayEquals(
                new int[] {4, 8},
                found.within(10, 20).places(List.of(index.starts(ferry).orElseThrow())));
        assertFalse(
                index.starts(index.add(List.of(Pattern.compile("\\w+ ferry")))).isPresent());
    }

    @Test
    void findsTheSameMatchesWhereItTriesOnlySuchPlaces() {
        List<String> regexes = List.of(
                "(?:in )?order to",
                "\\b(?:very|ver)\\b",
                "(?<![a-z])ferry(?= left)",
                "boats? and (?:boat )+",
                "(?m)^the|a{2,3}");
        String text = "In order to order a ferry, ferry left; the boat and boat boat and boat very ver aaaaa\nthe end";
        for (String regex : regexes) {
            LiteralIndex index = new LiteralIndex();
            Alternatives alternatives = new Alternatives(List.of(regex), it -> it, true, index);
            List<String> found = new ArrayList<>();
            Search search = alternatives.search(text, index.in(text)).orElseThrow();
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
