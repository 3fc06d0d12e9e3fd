package io.github.copydesk.names.context;

import io.github.copydesk.text.Document;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of the authors' names in the front matter of an article. */
record Authors(Set<String> words) {
    private static final Set<String> KEYS = Set.of("author", "authors", "byline", "by", "writer", "contributors");

    static Authors of(Document document) {
        Set<String> words = new HashSet<>();
        document.frontMatter().forEach((key, value) -> {
            if (KEYS.contains(key)) {
                add(value, words);
            }
        });
        return new Authors(Set.copyOf(words));
    }

    private static void add(Object value, Set<String> words) {
        if (value instanceof Collection<?> values) {
            values.forEach(it -> add(it, words));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(it -> add(it, words));
        } else if (value instanceof String text) {
            words.addAll(Set.copyOf(List.of(text.split("[^\\p{L}'’-]+", -1))));
        }
    }
}
