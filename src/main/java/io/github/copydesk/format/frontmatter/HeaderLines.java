package io.github.copydesk.format.frontmatter;

import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Header lines without brackets or quotes: those of JBake, of Nikola, of Pelican and MultiMarkdown, and the titles of Pandoc. */
final class HeaderLines {
    private static final Pattern ASSIGNMENT = Pattern.compile("([A-Za-z][\\w.-]{0,60})[ \\t]*+=(.*)");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][\\w -]{0,30}):(?:[ \\t](.*)|)");
    private static final Pattern TILDES = Pattern.compile("~{6,}+\\s*+");
    private static final Pattern NIKOLA = Pattern.compile("\\.\\.[ \\t]++([A-Za-z][\\w-]{0,40}):(?:[ \\t](.*)|)");
    private static final Pattern COMMENT = Pattern.compile("<!--[ \\t]*+(?:\\r\\n?|\\n)(?=\\.\\. )");
    private static final Pattern PERCENT = Pattern.compile("%(?:[ \\t](.*)|)");
    private static final Set<String> KNOWN =
            Set.of(("title subtitle slug date author authors category categories tags tag"
                            + " summary status lang language template modified layout description keywords cover copyright email"
                            + " affiliation translation url save_as publish published permalink series image")
                    .split(" "));
    private static final int MOST_LINES = 60;

    private final String source;
    private final ShownValues shown;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private int at;

    HeaderLines(String source, ShownValues shown) {
        this.source = source;
        this.shown = shown;
    }

    Map<String, Object> values() {
        return values;
    }

    /** The end of JBake's lines {@code key=value} with the line of tildes below; 0 without them. */
    int jbake() {
        Span[] found = new Span[MOST_LINES];
        String[] keys = new String[MOST_LINES];
        int count = 0;
        boolean known = false;
        for (int number = 0; number < MOST_LINES && at < source.length(); number++) {
            String line = line();
            if (TILDES.matcher(line).matches() && known) {
                for (int i = 0; i < count; i++) {
                    put(keys[i], found[i], found[i].end());
                }
                return Envelope.nextLine(source, at);
            }
            Matcher assignment = ASSIGNMENT.matcher(line);
            if (assignment.matches()) {
                keys[count] = assignment.group(1);
                known |= KNOWN.contains(keys[count]) || keys[count].equals("type");
                found[count++] = new Span(at + assignment.start(2), at + assignment.end(2));
            } else if (count == 0 || !(line.isBlank() || line.startsWith("#"))) {
                return 0;
            }
            at = Envelope.nextLine(source, at);
        }
        return 0;
    }

    /** The end of lines {@code Key: value} at the top, before an empty line; 0 without clear evidence. */
    int fields() {
        Map<String, Span> found = new LinkedHashMap<>();
        String key = "";
        int known = 0;
        for (int number = 0; number < MOST_LINES && at < source.length(); number++) {
            String line = line();
            if (line.isBlank()) {
                break;
            }
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                key = field.group(1).toLowerCase(Locale.ROOT);
                known += KNOWN.contains(key) ? 1 : 0;
                int from = field.group(2) == null ? at + line.length() : at + field.start(2);
                found.putIfAbsent(key, new Span(from, at + line.length()));
            } else if (!found.isEmpty() && Character.isWhitespace(line.charAt(0))) {
                found.put(
                        key, new Span(found.getOrDefault(key, new Span(at, at)).start(), at + line.length()));
            } else {
                return 0;
            }
            if (found.size() == 1 && known == 0) {
                return 0;
            }
            at = Envelope.nextLine(source, at);
        }
        if (known < 2 || found.size() < 2 || (!found.containsKey("title") && known < 3)) {
            return 0;
        }
        found.forEach((name, span) -> put(name, span, span.end()));
        return at;
    }

    /**
     * The end of Nikola's lines {@code .. key: value}, which Markdown and HTML have in a comment; 0 without a title and
     * another known key.
     */
    int nikola() {
        Matcher comment = COMMENT.matcher(source);
        boolean inComment = comment.lookingAt();
        at = inComment ? comment.end() : 0;
        Map<String, Span> found = new LinkedHashMap<>();
        int known = 0;
        while (source.startsWith(".. ", at) && found.size() < MOST_LINES) {
            Matcher field = NIKOLA.matcher(line());
            if (!field.matches()) {
                break;
            }
            String key = field.group(1);
            int end = at + line().length();
            known += KNOWN.contains(key)
                            && found.putIfAbsent(key, new Span(field.start(2) < 0 ? end : at + field.start(2), end))
                                    == null
                    ? 1
                    : 0;
            at = Envelope.nextLine(source, at);
        }
        if (known < 2 || !found.containsKey("title") || (inComment && !line().startsWith("-->"))) {
            return 0;
        }
        found.forEach((name, span) -> put(name, span, span.end()));
        return inComment ? Envelope.nextLine(source, at) : at;
    }

    /** The end of Pandoc's title, authors and date, each on a line after a percent sign; 0 without them. */
    int percents() {
        String[] names = {"title", "author", "date"};
        int count = 0;
        while (count < names.length && at < source.length() && source.charAt(at) == '%') {
            Matcher percent = PERCENT.matcher(line());
            if (!percent.matches()) {
                break;
            }
            int from = at + (percent.group(1) == null ? 1 : percent.start(1));
            int to = at + line().length();
            at = Envelope.nextLine(source, at);
            while (at < source.length() && " \t".indexOf(source.charAt(at)) >= 0 && !line().isBlank()) {
                to = at + line().length();
                at = Envelope.nextLine(source, at);
            }
            put(names[count++], new Span(from, to), to);
        }
        return count == 0 ? 0 : at;
    }

    private String line() {
        return source.substring(at, Envelope.lineEnd(source, at));
    }

    /** Adds a value, which may continue on indented lines; their white space becomes one space. */
    private void put(String key, Span span, int end) {
        BlockBuilder text = new BlockBuilder();
        int from = span.start();
        while (from < end) {
            int to = Envelope.lineEnd(source, from);
            text.append(source, from, Math.min(to, end));
            int next = to;
            while (next < end && Character.isWhitespace(source.charAt(next))) {
                next++;
            }
            if (next < end) {
                text.append(" ", new Span(to, next));
            }
            from = Math.max(next, to + 1);
        }
        String value = text.text().toString().strip();
        Optional.of(value).filter(it -> !it.isEmpty()).ifPresent(it -> values.putIfAbsent(key, it));
        shown.add(List.of(key), text);
    }
}
