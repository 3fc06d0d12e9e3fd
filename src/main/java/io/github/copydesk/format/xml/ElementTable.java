package io.github.copydesk.format.xml;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Mask;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table of a vocabulary, a resource with one line an element: its name, its {@link Role}, and what the role needs.
 *
 * <p>{@code glossentry/glossterm} is an element in another one, {@code @alt} an attribute of any element,
 * {@code section@name} of one, {@code *} all other elements. Lines with a colon say how a document of the vocabulary is
 * known: by the {@code namespace:} of its root, what its {@code doctype:} holds, a {@code hint:} in the root tag, or a
 * {@code root:} with some {@code evidence:} after it.
 */
final class ElementTable {
    private final Map<String, ElementRow> rows = new HashMap<>();
    private final Map<String, Map<String, ElementRow>> rowsByParent = new HashMap<>();
    private final Map<String, Block.Kind> attributes = new HashMap<>();
    private final Set<String> attributeNames = new HashSet<>();
    private final Map<String, List<String>> signs = new HashMap<>();
    private ElementRow other = ElementRow.of(Role.INLINE);

    static ElementTable read(String name) {
        ElementTable table = new ElementTable();
        table.include(name);
        return table;
    }

    /** The row of an element, by its name and that of its parent, with prefixes. */
    ElementRow row(String name, String parent) {
        Optional<ElementRow> own = rowOrNone(name, parent);
        boolean prefixed = name.indexOf(':') > 0 && other.role() == Role.INLINE;
        return own.or(() -> prefixed ? rowOrNone(local(name), local(parent)) : Optional.empty())
                .orElse(other);
    }

    private Optional<ElementRow> rowOrNone(String name, String parent) {
        ElementRow inParent = rowsByParent.getOrDefault(name, Map.of()).get(parent);
        return Optional.ofNullable(inParent == null ? rows.get(name) : inParent);
    }

    /** The kind of an attribute's value, if readers see it. */
    Optional<Block.Kind> attribute(String element, String attribute) {
        if (!attributeNames.contains(attribute)) {
            return Optional.empty();
        }
        Block.Kind own = attributes.get(local(element) + "@" + attribute);
        return Optional.ofNullable(own == null ? attributes.get("@" + attribute) : own);
    }

    /** The signs by which a document of the vocabulary is recognized. */
    List<String> signs(String sort) {
        return signs.getOrDefault(sort, List.of());
    }

    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private void include(String name) {
        String file = name + ".txt";
        try (InputStream in = ElementTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no table of elements: " + file);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().forEach(line -> add(line.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        List<String> words = List.of(line.split("\\s+"));
        String first = words.get(0);
        if (first.equals("include:")) {
            include(words.get(1));
        } else if (first.endsWith(":")) {
            signs.computeIfAbsent(first.substring(0, first.length() - 1), sort -> new ArrayList<>())
                    .addAll(words.subList(1, words.size()));
        } else if (first.contains("@")) {
            attributes.put(first, Block.Kind.valueOf(words.get(1)));
            attributeNames.add(first.substring(first.indexOf('@') + 1));
        } else {
            add(first, row(words));
        }
    }

    private void add(String name, ElementRow row) {
        int slash = name.indexOf('/');
        if (name.equals("*")) {
            other = row;
        } else if (slash < 0) {
            rows.put(name, row);
        } else {
            rowsByParent
                    .computeIfAbsent(name.substring(slash + 1), it -> new HashMap<>())
                    .put(name.substring(0, slash), row);
        }
    }

    private static ElementRow row(List<String> words) {
        Role role = Role.valueOf(words.get(1).toUpperCase(Locale.ROOT));
        String third = words.size() > 2 ? words.get(2) : "";
        int level = words.size() > 3 ? Integer.parseInt(words.get(3)) : 0;
        return switch (role) {
            case MASK -> new ElementRow(role, Optional.empty(), Mask.Kind.valueOf(third), 0, Set.of());
            case GATE ->
                new ElementRow(
                        role, Optional.empty(), Mask.Kind.CODE, 0, new HashSet<>(Arrays.asList(third.split(","))));
            default -> {
                Optional<Block.Kind> kind = third.isEmpty() ? Optional.empty() : Optional.of(Block.Kind.valueOf(third));
                yield new ElementRow(role, kind, Mask.Kind.CODE, level, Set.of());
            }
        };
    }
}
