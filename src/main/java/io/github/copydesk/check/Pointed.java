package io.github.copydesk.check;

import io.github.copydesk.rulebook.WordLists;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The abbreviations of each language that are never written with a period inside and none at the end. */
record Pointed(Map<String, Set<String>> byLanguage) {
    static Pointed of(WordLists lists) {
        Map<String, Set<String>> byLanguage = new HashMap<>();
        for (String entry : lists.entries("inconsistent-abbreviation/pointed.txt")) {
            String[] cells = entry.split("\\s+");
            byLanguage.put(cells[0], Arrays.stream(cells).skip(1).collect(Collectors.toUnmodifiableSet()));
        }
        return new Pointed(byLanguage);
    }

    Set<String> of(String language) {
        return byLanguage.getOrDefault(language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT), Set.of());
    }
}
