package io.github.copydesk.settle;

import io.github.copydesk.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An edit that adds an entry to {@code copydesk.yml} and leaves the rest of the file as it is.
 *
 * @param at the offset where it is added, in UTF-16 units
 * @param text the text that is added
 */
public record ConfigEdit(int at, String text) {
    private static final Pattern INDENT = Pattern.compile("\\G([ \\t]*)-[ \\t]|\\G([ \\t]+)[^\\s#]");

    /**
     * Adds an entry.
     *
     * @param file the text of the file
     */
    static ConfigEdit of(String file, ConfigEntry entry) {
        Matcher line = Pattern.compile(
                        "(?m)^" + Pattern.quote(entry.key()) + "[ \\t]*:[ \\t]*([\\[{])?[^\\r\\n]*(\\r?\\n|$)")
                .matcher(file);
        if (!line.find()) {
            boolean ends = file.isEmpty() || file.endsWith("\n");
            return new ConfigEdit(file.length(), (ends ? "" : "\n") + entry.key() + ":\n  " + entry.line() + "\n");
        }
        return line.group(1) == null
                ? underKey(file, new Span(line.start(), line.end()), entry)
                : inBrackets(file, line.start(1), entry.item());
    }

    private static ConfigEdit underKey(String file, Span key, ConfigEntry entry) {
        Matcher first = INDENT.matcher(file).region(key.end(), file.length());
        String indent = first.find() ? first.group(1) == null ? first.group(2) : first.group(1) : "  ";
        boolean ends = key.end() > key.start() && file.charAt(key.end() - 1) == '\n';
        return new ConfigEdit(key.end(), (ends ? "" : "\n") + indent + entry.line() + "\n");
    }

    /** Adds it after the last entry of a list or a map in brackets. */
    private static ConfigEdit inBrackets(String file, int open, String item) {
        int depth = 0;
        char quote = 0;
        boolean empty = true;
        for (int i = open; i < file.length(); i++) {
            char c = file.charAt(i);
            if (quote != 0) {
                i += c == '\\' && quote == '"' ? 1 : 0;
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
                empty = false;
            } else if (c == '[' || c == '{') {
                depth++;
            } else if ((c == ']' || c == '}') && --depth == 0) {
                return new ConfigEdit(i, empty ? item : ", " + item);
            } else {
                empty &= Character.isWhitespace(c);
            }
        }
        return new ConfigEdit(file.length(), ""); // neither: its reader will say so
    }

    /** The text of the file after the edit. */
    public String in(String file) {
        return file.substring(0, at) + text + file.substring(at);
    }
}
