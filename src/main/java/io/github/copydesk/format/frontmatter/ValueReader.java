package io.github.copydesk.format.frontmatter;

import io.github.copydesk.text.BlockBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a value of JSON or TOML with all values inside. It does not recurse. */
final class ValueReader {
    /** The syntax of members of a map, and what is allowed. */
    enum Syntax {
        JSON(':'),
        TOML('=');

        private final char sign;

        Syntax(char sign) {
            this.sign = sign;
        }
    }

    /** The deepest brackets and the longest keys of front matter. */
    static final int DEEPEST = 100;

    private static final Pattern JSON_WORD =
            Pattern.compile("true|false|null|-?\\d{1,40}(?:\\.\\d{1,40})?(?:[eE][+-]?\\d{1,9})?");
    private static final Pattern TOML_WORD = Pattern.compile(
            "true|false|[+-]?(?:inf|nan)|0[xob][0-9a-fA-F_]+|[+-]?\\d[\\d_]*+(?:\\.[\\d_]++)?(?:[eE][+-]?[\\d_]++)?"
                    + "|\\d{4}-\\d\\d-\\d\\d(?:[Tt ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d++)?)?(?:[Zz]|[+-]\\d\\d:\\d\\d)?)?"
                    + "|\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d++)?)?");

    /** A list or a map whose bracket is open. */
    private static final class Container {
        private final boolean isMap;
        private final List<String> path;
        private final Map<String, Object> map = new LinkedHashMap<>();
        private final List<Object> list = new ArrayList<>();
        private List<String> keys = List.of();

        Container(boolean isMap, List<String> path) {
            this.isMap = isMap;
            this.path = path;
        }

        char closing() {
            return isMap ? '}' : ']';
        }

        Object value() {
            return isMap ? map : list;
        }
    }

    private final String source;
    private final int limit;
    private final Syntax syntax;
    private final ShownValues shown;
    private final Deque<Container> open = new ArrayDeque<>();
    private int at;

    ValueReader(String source, int start, int limit, Syntax syntax, ShownValues shown) {
        this.source = source;
        this.at = start;
        this.limit = limit;
        this.syntax = syntax;
        this.shown = shown;
    }

    /** The present offset. */
    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    /** @param path the keys that lead to the value */
    Object value(List<String> path) {
        List<String> own = path;
        while (true) {
            skip();
            Object done = List.of();
            if (at < limit && (source.charAt(at) == '{' || source.charAt(at) == '[')) {
                Container container = new Container(source.charAt(at) == '{', own);
                if (open.size() >= DEEPEST) {
                    throw new BrokenException(at, "its brackets are nested too deeply; use fewer levels");
                }
                open.push(container);
                at++;
                skip();
                if (!take(container.closing())) {
                    own = next(container);
                    continue;
                }
                open.pop();
                done = container.value();
            } else {
                done = scalar(own);
            }
            while (!open.isEmpty()) {
                Container container = open.element();
                put(container, done);
                if (goesOn(container)) {
                    own = next(container);
                    break;
                }
                done = open.pop().value();
            }
            if (open.isEmpty()) {
                return done;
            }
        }
    }

    /** Reads members of a map without brackets, up to the limit. */
    Map<String, Object> members() {
        Container all = new Container(true, List.of());
        skipLines();
        while (at < limit) {
            all.keys = key();
            sign();
            put(all, value(all.keys));
            skipLines();
            if (at < limit && !take(',')) {
                throw new BrokenException(at, "a comma is missing between two values; add it");
            }
            skipLines();
        }
        return all.map;
    }

    /** Reads the parts of a key. */
    List<String> key() {
        List<String> keys = new ArrayList<>();
        do {
            skipSpaces();
            keys.add(part());
            skipSpaces();
        } while (syntax == Syntax.TOML && take('.') && keys.size() < DEEPEST);
        return List.copyOf(keys);
    }

    /** Skips the sign between a key and its value. */
    void sign() {
        skip();
        if (!take(syntax.sign)) {
            throw new BrokenException(at, "a key has no '%s' after it; add it, and a value".formatted(syntax.sign));
        }
    }

    /** Skips white space within a line. */
    void skipSpaces() {
        while (at < limit && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
    }

    /** Skips white space, line ends, and comments of TOML. */
    void skipLines() {
        while (at < limit) {
            if (syntax == Syntax.TOML && source.charAt(at) == '#') {
                while (at < limit && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
                    at++;
                }
            } else if (Character.isWhitespace(source.charAt(at))) {
                at++;
            } else {
                return;
            }
        }
    }

    boolean take(char c) {
        boolean there = at < limit && source.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void skip() {
        if (syntax == Syntax.TOML && open.isEmpty()) {
            skipSpaces();
        } else {
            skipLines();
        }
    }

    private List<String> next(Container container) {
        skip();
        if (!container.isMap) {
            return container.path;
        }
        container.keys = key();
        sign();
        List<String> path = new ArrayList<>(container.path);
        path.addAll(container.keys);
        if (path.size() > DEEPEST) {
            throw new BrokenException(at, "its keys are nested too deeply; use fewer levels");
        }
        return path;
    }

    private void put(Container container, Object value) {
        if (container.isMap) {
            Tables.put(container.map, container.keys, value, at);
        } else {
            container.list.add(value);
        }
    }

    /** Whether another value follows; if not, closes the bracket. */
    private boolean goesOn(Container container) {
        skip();
        boolean comma = take(',');
        skip();
        int place = at;
        if (take(container.closing())) {
            if (comma && syntax == Syntax.JSON) {
                throw new BrokenException(place, "there is a comma before a closing bracket; remove it");
            }
            return false;
        }
        if (!comma) {
            String what = "a comma or '%s' is missing; add it".formatted(container.closing());
            throw new BrokenException(Math.max(0, Math.min(at, limit - 1)), what);
        }
        return true;
    }

    private String part() {
        char c = at < limit ? source.charAt(at) : '\n';
        if (c == '"' || (c == '\'' && syntax == Syntax.TOML)) {
            return text().text().toString();
        }
        int start = at;
        while (syntax == Syntax.TOML && at < limit && isBare(source.charAt(at))) {
            at++;
        }
        if (at == start) {
            String what =
                    syntax == Syntax.JSON ? "a key has no quotes; put '\"' around it" : "a key is missing; add it";
            throw new BrokenException(at, what);
        }
        return source.substring(start, at);
    }

    private static boolean isBare(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private BlockBuilder text() {
        QuotedText quoted = new QuotedText(source, at, limit, syntax == Syntax.TOML);
        BlockBuilder text = quoted.read();
        at = quoted.end();
        return text;
    }

    private Object scalar(List<String> path) {
        char c = at < limit ? source.charAt(at) : '\n';
        if (c == '"' || (c == '\'' && syntax == Syntax.TOML)) {
            BlockBuilder text = text();
            shown.add(path, text);
            return text.text().toString();
        }
        int start = at;
        while (at < limit && ",]}#\n\r".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        String word = source.substring(start, at).strip();
        if (!(syntax == Syntax.JSON ? JSON_WORD : TOML_WORD).matcher(word).matches()) {
            String what = word.isEmpty() ? "a value is missing; add it" : "a string has no quotes; put '\"' around it";
            throw new BrokenException(start, what);
        }
        return BareWord.value(word);
    }
}
