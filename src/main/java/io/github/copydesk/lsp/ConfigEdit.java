package io.github.copydesk.lsp;

import io.github.copydesk.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry that is added to a list of {@code copydesk.yml}, with all else in the file as it is.
 *
 * @param at where it is added
 * @param text what is added
 */
record ConfigEdit(int at, String text) {
    private static final Pattern ITEM = Pattern.compile("\\G([ \\t]*)-[ \\t]");

    /**
     * Adds an entry.
     *
     * @param file what the file says
     * @param key of the list, which need not be there
     * @param entry as YAML
     */
    static ConfigEdit of(String file, String key, String entry) {
        Matcher line = Pattern.compile("(?m)^" + Pattern.quote(key) + "[ \\t]*:[ \\t]*(\\[)?[^\\r\\n]*(\\r?\\n|$)")
                .matcher(file);
        if (!line.find()) {
            boolean ends = file.isEmpty() || file.endsWith("\n");
            return new ConfigEdit(file.length(), (ends ? "" : "\n") + key + ":\n  - " + entry + "\n");
        }
        return line.group(1) == null
                ? underKey(file, new Span(line.start(), line.end()), entry)
                : inBrackets(file, line.start(1), entry);
    }

    private static ConfigEdit underKey(String file, Span key, String entry) {
        Matcher item = ITEM.matcher(file).region(key.end(), file.length());
        String indent = item.find() ? item.group(1) : "  ";
        boolean ends = key.end() > key.start() && file.charAt(key.end() - 1) == '\n';
        return new ConfigEdit(key.end(), (ends ? "" : "\n") + indent + "- " + entry + "\n");
    }

    /** Behind the last entry of a list in one line, or over several. */
    private static ConfigEdit inBrackets(String file, int open, String entry) {
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
                return new ConfigEdit(i, empty ? entry : ", " + entry);
            } else {
                empty &= Character.isWhitespace(c);
            }
        }
        return new ConfigEdit(file.length(), ""); // no list: its reader will say so
    }
}
