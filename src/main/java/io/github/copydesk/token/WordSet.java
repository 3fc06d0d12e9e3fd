package io.github.copydesk.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets of words about names, from {@code rules/lists/words}: titles, verbs of speech, endings of towns. */
public final class WordSet {
    private static final String FOLDER = "/io/github/copydesk/rules/lists/words/";

    /**
     * @throws IllegalStateException when there is no such list
     */
    public static Set<String> of(String list) {
        return lines(list).stream().flatMap(WordSet::words).collect(Collectors.toUnmodifiableSet());
    }

    /** The words of a list whose lines begin with the languages to which they belong: {@code cs, sk: a, em}. */
    public static Map<String, Set<String>> byLanguage(String list) {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : lines(list)) {
            int colon = line.indexOf(':');
            words(line.substring(0, colon)).forEach(language -> words.computeIfAbsent(language, it -> new HashSet<>())
                    .addAll(words(line.substring(colon + 1)).toList()));
        }
        return words;
    }

    private static Stream<String> words(String line) {
        return Stream.of(line.split(",", -1)).map(String::strip).filter(word -> !word.isEmpty());
    }

    private static List<String> lines(String list) {
        try (InputStream in = WordSet.class.getResourceAsStream(FOLDER + list + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no list rules/lists/words/" + list + ".txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WordSet() {}
}
