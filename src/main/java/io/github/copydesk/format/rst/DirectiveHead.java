package io.github.copydesk.format.rst;

import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a directive before its body: arguments, then options.
 *
 * @param optionsAt the index of the first line of options
 * @param end the index of the line after them
 */
record DirectiveHead(List<Span> arguments, List<Option> options, int optionsAt, int end) {
    private static final Pattern OPTION = Pattern.compile(":((?:[\\w.+-]|:(?![\\s:]|$)|[ =](?! )){1,60}+):(?:\\s++|$)");

    record Option(String name, List<Span> value) {}

    /**
     * Reads ahead, without consuming a line.
     *
     * @param inline the text after the directive's name
     * @param floor the lowest column of the directive's content
     */
    static DirectiveHead read(RstCursor cursor, RstLine inline, int floor) {
        String source = cursor.source();
        List<Span> arguments = new ArrayList<>();
        List<Option> options = new ArrayList<>();
        if (!inline.isBlank()) {
            arguments.add(inline.span());
        }
        int at = cursor.at();
        while (belongs(cursor, at, floor) && !cursor.line(at).begins(OPTION, source)) {
            arguments.add(cursor.line(at++).span());
        }
        int optionsAt = at;
        int edge = belongs(cursor, at, floor) ? cursor.line(at).column() : 0;
        while (belongs(cursor, at, floor)) {
            RstLine line = cursor.line(at++);
            Matcher option = line.matcher(OPTION, source);
            if (line.column() <= edge && option.lookingAt()) {
                List<Span> value = new ArrayList<>();
                value.add(new Span(option.end(), line.end()));
                options.add(new Option(option.group(1), value));
            } else {
                options.get(options.size() - 1).value().add(line.span());
            }
        }
        return new DirectiveHead(arguments, options, optionsAt, at);
    }

    private static boolean belongs(RstCursor cursor, int at, int floor) {
        return at < cursor.size()
                && !cursor.line(at).isBlank()
                && cursor.line(at).column() >= floor;
    }

    /** The value of an option in its first line. */
    Optional<String> option(String name, String source) {
        return options.stream()
                .filter(option -> option.name().equals(name))
                .map(option -> option.value().get(0))
                .map(span -> source.substring(span.start(), span.end()).strip())
                .findFirst();
    }

    /** The number that an option says; 0 without one. */
    int number(String name, String source) {
        String digits = option(name, source).orElse("");
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }
}
