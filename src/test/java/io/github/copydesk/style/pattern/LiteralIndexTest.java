package io.github.copydesk.style.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class LiteralIndexTest {
    @Test
    void findsEachPlaceOfManyLiteralsInOrder() {
        LiteralIndex index = new LiteralIndex();
        List<String> literals = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            literals.add("w" + i + "x");
        }
        literals.addAll(List.of("w", "wé", "é", "ok"));
        List<Integer> numbers = literals.stream().map(index::numberOf).toList();
        String text = "w650x w3x wé W3X ".repeat(60) + "é";
        FoundLiterals found = index.in(text);
        for (int i = 0; i < literals.size(); i++) {
            List<Integer> places = new ArrayList<>();
            found.addPlaces(numbers.get(i), places::add);
            assertEquals(offsets(literals.get(i), text.toLowerCase(Locale.ROOT)), places, literals.get(i));
        }
    }

    private static List<Integer> offsets(String literal, String text) {
        List<Integer> offsets = new ArrayList<>();
        for (int at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
            offsets.add(at);
        }
        return offsets;
    }

    @Test
    void namesTheRulesWhoseLiteralsAreInTheText() {
        LiteralIndex index = new LiteralIndex();
        int ferries = index.add(List.of("(?i)ferr(?:y|ies)"));
        int piers = index.add(List.of("pier"));
        FoundLiterals found = index.in("Two Ferries wait");
        assertTrue(found.has(ferries));
        assertFalse(found.has(piers));
        assertTrue(found.has(LiteralIndex.ALWAYS));
    }
}
