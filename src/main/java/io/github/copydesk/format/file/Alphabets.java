package io.github.copydesk.format.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters beyond ASCII of each language with a Latin alphabet, from {@code rules/wrong-encoding/alphabets.txt}.
 *
 * @param letters the small letters of each language
 */
record Alphabets(List<String> letters) {
    private static final String LIST = "/io/github/copydesk/rules/wrong-encoding/alphabets.txt";

    static final Alphabets ALL = read();

    private static Alphabets read() {
        try (InputStream in = Alphabets.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("no list " + LIST);
            }
            return new Alphabets(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(line.indexOf(' ') + 1))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many letters of a text the language has not that has most of them. */
    int strangers(String text) {
        Map<Character, Integer> counts = new HashMap<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F && Character.isLetter(c)) {
                counts.merge(Character.toLowerCase(c), 1, Integer::sum);
            }
        }
        return letters.stream()
                .mapToInt(own -> counts.entrySet().stream()
                        .filter(count -> own.indexOf(count.getKey()) < 0)
                        .mapToInt(Map.Entry::getValue)
                        .sum())
                .min()
                .orElse(0);
    }
}
