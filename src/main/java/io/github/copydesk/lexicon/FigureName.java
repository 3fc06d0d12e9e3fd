package io.github.copydesk.lexicon;

import java.util.List;
import java.util.stream.Stream;

/**
 * The name of a public figure.
 *
 * @param name as written
 * @param words its capitalized words, in order
 */
public record FigureName(String name, List<String> words) {
    public FigureName {
        words = List.copyOf(words);
    }

    static FigureName of(String name) {
        return new FigureName(
                name,
                Stream.of(name.split(" ", -1))
                        .filter(it -> Character.isUpperCase(it.charAt(0)))
                        .toList());
    }
}
