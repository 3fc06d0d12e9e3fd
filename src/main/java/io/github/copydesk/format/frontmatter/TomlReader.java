package io.github.copydesk.format.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads TOML: tables, lists of tables, and keys with their values. */
final class TomlReader {
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
            throw new BrokenException(place, "the name of a table has no closing bracket; put it in");
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
            throw new BrokenException(place, "its keys nest too deep; write it with fewer");
        }
        Tables.put(root, whole, values.value(whole), place);
    }

    private void endOfLine() {
        values.skipSpaces();
        int at = values.at();
        if (at < limit && "#\n\r".indexOf(source.charAt(at)) < 0) {
            throw new BrokenException(
                    at, "something stands behind a value; begin a new line, or put all of it in quotes");
        }
    }
}
