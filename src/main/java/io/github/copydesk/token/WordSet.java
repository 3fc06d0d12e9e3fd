package io.github.copydesk.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        try (InputStream in = WordSet.class.getResourceAsStream(FOLDER + list + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no list rules/lists/words/" + list + ".txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(",", -1)))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WordSet() {}
}
