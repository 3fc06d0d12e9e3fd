package io.github.copydesk.format.frontmatter;

import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of front matter in a file, and its language.
 *
 * @param start where its text begins, after the opening line
 * @param stop where its text ends, before the closing line
 * @param end where the article begins
 */
record Envelope(Syntax syntax, int start, int stop, int end) {
    enum Syntax {
        YAML,
        TOML,
        JSON,
        /** The members of a JSON object without brackets around them, as in Hexo. */
        JSON_MEMBERS
    }

    private static final Pattern OPENING =
            Pattern.compile("(---|\\+\\+\\+|;;;)[ \\t]*+(ya?ml|toml|json)?[ \\t]*+(?:\\r\\n?|\\n)");
    private static final Pattern OBJECT = Pattern.compile("\\s{0,100}+\\{\\s*+\"[^\"\\r\\n]{1,100}\"\\s*+:");
    private static final Pattern FIRST_KEY =
            Pattern.compile("(?:[A-Za-z][\\w-]{0,40}:[ \\t]|\"[\\w-]{1,40}\"[ \\t]*:)");
    private static final Pattern KEY_LINE =
            Pattern.compile("(?:([A-Za-z][\\w-]{0,40}):(?:[ \\t].*)?|[ \\t]+\\S.*|-[ \\t].*|#.*)");
    private static final Pattern MEMBER_LINE = Pattern.compile("[ \\t]*(?:\".*|[\\]\\[{}].*)");
    private static final Pattern HEXO_KEYS = Pattern.compile("title|date|layout|tags|categories|permalink");

    /** The most lines of headers without an opening line. */
    private static final int MOST_LINES = 60;

    static Optional<Envelope> of(String source) {
        Matcher opening = OPENING.matcher(source);
        if (opening.lookingAt()) {
            return fenced(source, opening);
        }
        return OBJECT.matcher(source).lookingAt() ? object(source) : Optional.empty();
    }

    private static Optional<Envelope> fenced(String source, Matcher opening) {
        Lines lines = Lines.of(source);
        String fence = opening.group(1);
        int closing = closing(source, lines, fence);
        if (closing == 0) {
            return Optional.empty();
        }
        int stop = lines.line(closing).start();
        int end = closing < lines.count() ? lines.line(closing + 1).start() : source.length();
        return Optional.of(new Envelope(syntax(source, opening), opening.end(), Math.max(stop, opening.end()), end));
    }

    private static Syntax syntax(String source, Matcher opening) {
        String named = opening.group(2) == null ? "" : opening.group(2);
        boolean json =
                named.equals("json") || (named.isEmpty() && opening.group(1).equals(";;;"));
        if (json) {
            boolean object = OBJECT.matcher(source)
                    .region(opening.end(), source.length())
                    .lookingAt();
            return object ? Syntax.JSON : Syntax.JSON_MEMBERS;
        }
        boolean toml =
                named.equals("toml") || (named.isEmpty() && opening.group(1).equals("+++"));
        return toml ? Syntax.TOML : Syntax.YAML;
    }

    /** The number of the closing line, or 0. */
    private static int closing(String source, Lines lines, String fence) {
        for (int number = 2; number <= lines.count(); number++) {
            Span line = lines.line(number);
            if (line.length() < 3 || line.length() > 80) {
                continue;
            }
            String text = source.substring(line.start(), line.end()).stripTrailing();
            if (text.equals(fence) || (text.equals("...") && fence.equals("---"))) {
                return number;
            }
        }
        return 0;
    }

    /** A JSON object at the start, up to its last bracket, or if that is missing, up to the first empty line. */
    private static Optional<Envelope> object(String source) {
        int depth = 0;
        boolean quoted = false;
        for (int at = 0; at < source.length(); at++) {
            char c = source.charAt(at);
            if (quoted) {
                at += c == '\\' ? 1 : 0;
                quoted = c != '"' && c != '\n';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return Optional.of(new Envelope(Syntax.JSON, 0, at + 1, nextLine(source, at + 1)));
            }
        }
        Lines lines = Lines.of(source);
        int number = 1;
        while (number < lines.count() && !isEmpty(source, lines.line(number))) {
            number++;
        }
        int stop = lines.line(number).end();
        return Optional.of(new Envelope(Syntax.JSON, 0, stop, nextLine(source, stop)));
    }

    /**
     * Hexo's front matter, which may have no opening line: keys and values from the first line on, up to a line {@code
     * ---} or {@code ;;;}.
     */
    static Optional<Envelope> unopened(String source) {
        if (!FIRST_KEY.matcher(source).lookingAt()) {
            return Optional.empty();
        }
        boolean json = source.startsWith("\"");
        boolean known = false;
        int keys = 0;
        int at = 0;
        for (int number = 1; number <= MOST_LINES && at < source.length(); number++) {
            int lineEnd = lineEnd(source, at);
            String line = source.substring(at, lineEnd).stripTrailing();
            if (line.equals(json ? ";;;" : "---")) {
                boolean evident = json || (known && keys > 1);
                Envelope found =
                        new Envelope(json ? Syntax.JSON_MEMBERS : Syntax.YAML, 0, at, nextLine(source, lineEnd));
                return evident ? Optional.of(found) : Optional.empty();
            }
            Matcher key = (json ? MEMBER_LINE : KEY_LINE).matcher(line);
            if (!key.matches()) {
                return Optional.empty();
            }
            if (!json && key.group(1) != null) {
                keys++;
                known |= HEXO_KEYS.matcher(key.group(1)).matches();
            }
            at = nextLine(source, lineEnd);
        }
        return Optional.empty();
    }

    private static boolean isEmpty(String source, Span line) {
        return source.substring(line.start(), line.end()).isBlank();
    }

    static int lineEnd(String source, int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** The start of the next line. */
    static int nextLine(String source, int from) {
        int at = lineEnd(source, from);
        return source.startsWith("\r\n", at) ? at + 2 : Math.min(source.length(), at + 1);
    }
}
