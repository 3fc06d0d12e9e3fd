package io.github.copydesk.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

final class YamlMapTest {
    private static final String FILE =
            """
            name: Kestrel
            words: one
            more: [a, b]
            answer: no
            size: 10 MB
            count: 7
            strict: true
            nothing:
            pairs:
              - first: 1
              - second: 2
            """;

    @Test
    void givesValuesAsTheyWereWritten() {
        YamlMap map = YamlMap.read("desk.yml", FILE);
        assertEquals("Kestrel", map.string("name", ""));
        assertEquals("no", map.string("answer", ""));
        assertEquals(7, map.integer("count", 0));
        assertEquals("7", map.string("count", ""));
        assertTrue(map.bool("strict", false));
        assertEquals(10 << 20, map.require("size", "").bytes());
    }

    @Test
    void takesASingleValueForAListAndNothingForAnEmptyOne() {
        YamlMap map = YamlMap.read("desk.yml", FILE);
        assertEquals(List.of("one"), map.strings("words"));
        assertEquals(List.of("a", "b"), map.strings("more"));
        assertEquals(List.of(), map.strings("nothing"));
        assertEquals(List.of(), map.strings("absent"));
    }

    @Test
    void takesAListOfSingleEntriesForAMap() {
        YamlMap pairs = YamlMap.read("desk.yml", FILE).require("pairs", "").map();
        assertEquals(
                List.of("first", "second"),
                pairs.entries().stream().map(YamlEntry::key).toList());
    }

    @Test
    void findsKeysWhateverTheirCase() {
        assertEquals("Kestrel", YamlMap.read("desk.yml", FILE).string("Name", ""));
    }

    @Test
    void readsAnEmptyFileAsAnEmptyMap() {
        assertEquals(List.of(), YamlMap.read("desk.yml", "# nothing yet\n").entries());
    }

    @Test
    void showsAWrongTypeInPlace() {
        assertMistake(
                "desk.yml:3: expected a text, found a list\n  3 | more: [a, b]",
                () -> YamlMap.read("desk.yml", FILE).string("more", ""));
        assertMistake(
                "desk.yml:1: expected a whole number, found 'Kestrel'\n  1 | name: Kestrel",
                () -> YamlMap.read("desk.yml", FILE).integer("name", 0));
        assertMistake(
                "desk.yml:4: expected true or false, found 'no'\n  4 | answer: no",
                () -> YamlMap.read("desk.yml", FILE).bool("answer", true));
    }

    @Test
    void showsAnUnknownKeyWithTheNearestValidOne() {
        assertMistake(
                "desk.yml:2: unknown key 'sevrity'\n  2 | sevrity: {}\nDid you mean 'severity'?",
                () -> YamlMap.read("desk.yml", "people: []\nsevrity: {}\n").allow(List.of("people", "severity")));
    }

    @Test
    void showsADuplicateKey() {
        String cure = "\nKeep one of the two, with the values of both.";
        assertMistake(
                "desk.yml:2: 'a' appears twice\n  2 | a: 2" + cure, () -> YamlMap.read("desk.yml", "a: 1\na: 2\n"));
        assertMistake("desk.yml:2: 'A' appears twice\n  2 | A: 2" + cure, () -> YamlMap.read("desk.yml", "a: 1\nA: 2\n")
                .allow(List.of("a")));
    }

    @Test
    void showsWhereYamlIsBroken() {
        ConfigurationException mistake = assertThrows(
                ConfigurationException.class, () -> YamlMap.read("desk.yml", "people:\n  - Ann\n severity: {\n"));
        assertTrue(mistake.getMessage().startsWith("desk.yml:3: not valid YAML: "), mistake.getMessage());
        assertTrue(mistake.getMessage().contains("\n  3 |  severity: {"), mistake.getMessage());
    }

    @Test
    void survivesYamlThatIsNestedWithoutEnd() {
        assertThrows(ConfigurationException.class, () -> YamlMap.read("desk.yml", "a: " + "[".repeat(100_000)));
    }

    private static void assertMistake(String message, Executable reading) {
        assertEquals(
                message, assertThrows(ConfigurationException.class, reading).getMessage());
    }
}
