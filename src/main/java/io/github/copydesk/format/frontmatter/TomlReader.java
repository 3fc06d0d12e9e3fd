package io.github.copydesk.format.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads TOML: tables, lists of tables, and keys with their values. Values of Franklin that are Julia expressions are
 * skipped.
 */
final class TomlReader {
    /** {@code Date(2024, 5, 1)}, and a list of pairs {@code [("name", "value")]}. */
    private static final Pattern EXPRESSION = Pattern.compile("(?:\\p{Lu}\\w*|\\[\\s*)?\\(");

    private final String source;
    private final int limit;
    private final ValueReader values;
    private final Map<String, Object> root = new LinkedHashMap<>();
    private List<String> path = List.of();

    TomlReader(String source, int start, int limit, ShownValues shown) {
        this.source = source;
        this.limit = limit;
        this.values = new ValueReader(source, start, limit, ValueReader.Syntax.TOML, shown);
    }

    Map<String, Object> read() {
        values.skipLines();
        while (values.at() < limit) {
            if (values.take('[')) {
                header();
            } else {
                member();
            }
            endOfLine();
            values.skipLines();
        }
        return root;
    }

    private void header() {
        int place = values.at();
        boolean list = values.take('[');
        path = values.key();
        if (!values.take(']') || (list && !values.take(']'))) {
            throw new BrokenException(place, "a table name has no closing bracket; add it");
        }
        if (list) {
            Tables.append(root, path, place);
        } else {
            Tables.table(root, path, place);
        }
    }

    private void member() {
        int place = values.at();
        List<String> keys = values.key();
        values.sign();
        List<String> whole = new ArrayList<>(path);
        whole.addAll(keys);
        if (whole.size() > ValueReader.DEEPEST) {
            throw new BrokenException(place, "its keys are nested too deeply; use fewer levels");
        }
        values.skipSpaces();
        if (EXPRESSION.matcher(source).region(values.at(), limit).lookingAt()) {
            values.moveTo(endOfExpression(values.at()));
            return;
        }
        Tables.put(root, whole, values.value(whole), place);
    }

    /** The offset after the closing bracket; brackets in strings do not count. */
    private int endOfExpression(int start) {
        int depth = 0;
        boolean text = false;
        for (int i = start; i < limit; i++) {
            char c = source.charAt(i);
            if (text && c == '\\') {
                i++;
            } else if (c == '"') {
                text = !text;
            } else if (!text && "([".indexOf(c) >= 0) {
                depth++;
            } else if (!text && ")]".indexOf(c) >= 0) {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        throw new BrokenException(start, "an expression has no closing bracket; add it");
    }

    private void endOfLine() {
        values.skipSpaces();
        int at = values.at();
        if (at < limit && "#\n\r".indexOf(source.charAt(at)) < 0) {
            throw new BrokenException(
                    at, "there is text after a value; start a new line, or put the whole value in quotes");
        }
    }
}
