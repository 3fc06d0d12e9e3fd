package io.github.copydesk.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An index of lines by their words. The size of buckets is limited, so that a million equal lines take a million steps.
 */
public final class LineIndex<T> {
    private static final int BUCKET = 16;

    private final Map<String, List<T>> byWord = new HashMap<>();

    public void add(LineBag line, T value) {
        for (String word : line.words()) {
            List<T> bucket = byWord.computeIfAbsent(word, key -> new ArrayList<>(1));
            if (bucket.size() < BUCKET) {
                bucket.add(value);
            }
        }
    }

    /** The entries whose line shares a word with this one. */
    public Stream<T> near(LineBag line) {
        return line.words().stream()
                .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                .distinct();
    }
}
