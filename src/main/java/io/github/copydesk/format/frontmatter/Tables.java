package io.github.copydesk.format.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Nested maps, addressed by dotted keys and headers of TOML tables. */
final class Tables {
    /** Puts a value under nested keys. */
    static void put(Map<String, Object> root, List<String> keys, Object value, int place) {
        Map<String, Object> table = table(root, keys.subList(0, keys.size() - 1), place);
        String last = keys.get(keys.size() - 1);
        if (table.putIfAbsent(last, value) != null) {
            throw new BrokenException(place, "the key '%s' appears twice; remove one".formatted(last));
        }
    }

    /** The table under nested keys, which is created if missing; of a list of tables, the last one. */
    static Map<String, Object> table(Map<String, Object> root, List<String> keys, int place) {
        Map<String, Object> table = root;
        for (String key : keys) {
            Object next = table.computeIfAbsent(key, it -> new LinkedHashMap<String, Object>());
            if (next instanceof List<?> list && !list.isEmpty()) {
                next = list.get(list.size() - 1);
            }
            if (!(next instanceof Map<?, ?>)) {
                throw new BrokenException(place, "the key '%s' has a value already; rename one".formatted(key));
            }
            @SuppressWarnings("unchecked")
            Map<String, Object> found = (Map<String, Object>) next;
            table = found;
        }
        return table;
    }

    /** Adds a table to the list of tables under nested keys. */
    static void append(Map<String, Object> root, List<String> keys, int place) {
        Map<String, Object> table = table(root, keys.subList(0, keys.size() - 1), place);
        String last = keys.get(keys.size() - 1);
        Object list = table.computeIfAbsent(last, it -> new ArrayList<Object>());
        if (!(list instanceof List<?>)) {
            throw new BrokenException(place, "the key '%s' has a value already; rename one".formatted(last));
        }
        @SuppressWarnings("unchecked")
        List<Object> tables = (List<Object>) list;
        tables.add(new LinkedHashMap<String, Object>());
    }

    private Tables() {}
}
