package io.github.copydesk.style.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
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
        BitSet found = index.in("Two FERRIES left");
        assertTrue(found.get(ferry));
        assertFalse(found.get(dash));
        assertTrue(index.in("late—again").get(dash));
    }
}
