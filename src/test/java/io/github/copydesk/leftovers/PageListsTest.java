package io.github.copydesk.leftovers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageListsTest {
    /** The later one would win, and nobody would know. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "leftover-chrome/words",
                "leftover-chrome/bold",
                "leftover-link/words",
                "repeated-promo/acts",
                "repeated-promo/offers",
                "repeated-promo/reader"
            })
    void noListGivesAPhraseTwoWeights(String list) throws IOException {
        for (String language : List.of("en", "de", "fr", "es")) {
            Path file = Path.of("rules", list + "." + language + ".txt");
            Set<String> seen = new HashSet<>();
            List<String> twice = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(line.indexOf(' ') + 1))
                    .filter(phrase -> !seen.add(phrase))
                    .toList();
            assertEquals(List.of(), twice, file.toString());
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"leftover-token/lines.en.txt", "leftover-token/holders.en.txt"})
    void noListHasALineTwice(String list) throws IOException {
        Set<String> seen = new HashSet<>();
        List<String> twice = Files.readAllLines(Path.of("rules", list)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .filter(line -> !seen.add(line))
                .toList();
        assertEquals(List.of(), twice);
    }
}
