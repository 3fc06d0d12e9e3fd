package io.github.copydesk.format.markdown.block;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/**
 * The lines of colons around a container: {@code :::tip[Title]}, {@code ::: details Title}, {@code ::: {.note}},
 * <code>:::{admonition} Title</code>. The text between them is read as usual.
 */
final class FenceLine {
    private static final Pattern FENCE = Pattern.compile(":{3,}+[ \\t]*+");
    private static final Pattern NAME = Pattern.compile("[\\w-]++");
    /** The page of a module, class or function, which a plug-in writes. */
    private static final Pattern OBJECT = Pattern.compile("[A-Za-z_][\\w-]*+(?:[./:]++[\\w-]++)++[ \\t]*+");

    private static final Pattern DIRECTIVE = Pattern.compile("\\{([\\w:-]++)}[ \\t]*+");
    /** Directives whose argument is text, and no address, language or number. */
    private static final Set<String> TITLED = Set.of(
            ("admonition aside attention card caution danger dropdown epigraph error exercise grid-item-card group-tab hint important"
                            + " margin note proof pull-quote seealso sidebar solution tab tab-item tabbed theorem tip topic warning")
                    .split(" "));

    private FenceLine() {}

    static boolean begins(CharSequence line, int at) {
        return at + 2 < line.length()
                && line.charAt(at) == ':'
                && line.charAt(at + 1) == ':'
                && line.charAt(at + 2) == ':';
    }

    static BlockStart start(ParserState state, int at) {
        CharSequence line = state.getLine().getContent();
        Matcher fence = matcher(FENCE, line, at, line.length());
        int from = fence.lookingAt() ? fence.end() : at;
        int end = trimmed(line, from);
        if (matcher(OBJECT, line, from, end).matches()) {
            return BlockStart.of(new HiddenParser()).atIndex(line.length());
        }
        Line.Role role = from == end ? Line.Role.FENCE_END : Line.Role.FENCE;
        int title = title(line, from, end);
        int titleEnd = title < end && line.charAt(title - 1) == '[' ? closing(line, title, end) : end;
        SourceLine text = state.getLine().substring(title, titleEnd);
        boolean directive = from < end && line.charAt(from) == '{';
        return BlockStart.of(new LineParser(role, text, directive)).atIndex(line.length());
    }

    /** The line without white space, and without the colons at its end. */
    private static int trimmed(CharSequence line, int from) {
        int end = line.length();
        while (end > from && (line.charAt(end - 1) == ':' || Character.isWhitespace(line.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    /** The start of the title; the end of the line if there is none. */
    private static int title(CharSequence line, int from, int end) {
        Matcher directive = matcher(DIRECTIVE, line, from, end);
        if (directive.lookingAt()) {
            return TITLED.contains(directive.group(1)) ? directive.end() : end;
        }
        Matcher name = matcher(NAME, line, from, end);
        if (!name.lookingAt()) {
            return end;
        }
        int at = name.end();
        if (at < end && line.charAt(at) == '[') {
            return at + 1;
        }
        if (at < end && !Character.isWhitespace(line.charAt(at))) {
            return end;
        }
        while (at < end && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        boolean attributes =
                matcher(Pattern.compile("[\\w-]++=[\"'\\w]"), line, at, end).lookingAt();
        return attributes ? end : at;
    }

    private static int closing(CharSequence line, int from, int end) {
        int depth = 1;
        for (int at = from; at < end; at++) {
            depth += line.charAt(at) == '[' ? 1 : line.charAt(at) == ']' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return end;
    }

    private static Matcher matcher(Pattern pattern, CharSequence line, int at, int end) {
        return pattern.matcher(line).region(at, end);
    }
}
