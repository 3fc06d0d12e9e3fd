package io.github.copydesk.format.markdown.syntax;

import java.util.Locale;
import java.util.Set;

/** Finds what readers see in the arguments of a tag: {@code caption="…"}, {@code alt: '…'}. */
final class QuotedArguments {
    private static final Set<String> SHOWN = Set.of(
            "alt",
            "aria-label",
            "attr",
            "caption",
            "description",
            "fig-alt",
            "fig-cap",
            "fig.alt",
            "fig.cap",
            "header",
            "heading",
            "label",
            "placeholder",
            "subtitle",
            "summary",
            "tbl-cap",
            "text",
            "title",
            "tooltip");

    /** Options of a code block that are shown beside its result. */
    static final Set<String> CAPTIONS =
            Set.of("fig-alt", "fig-cap", "fig-subcap", "fig.alt", "fig.cap", "lst-cap", "tbl-cap");

    private static final int SENTENCE = 5;

    private final Scan scan;
    private final Set<String> shown;
    private final String source;

    QuotedArguments(Scan scan) {
        this(scan, SHOWN);
    }

    /** @param shown the names of arguments that readers see */
    QuotedArguments(Scan scan, Set<String> shown) {
        this.scan = scan;
        this.shown = shown;
        this.source = scan.source();
    }

    static boolean isShown(String name) {
        return SHOWN.contains(name.toLowerCase(Locale.ROOT));
    }

    /**
     * Reads the arguments between two offsets.
     *
     * @param also a further name for a title in this tag, or null
     * @param bare whether a quoted argument without a name is shown
     */
    void read(int start, int end, String also, boolean bare) {
        int at = start;
        int name = start;
        int nameEnd = start;
        while (at < end) {
            char c = source.charAt(at);
            if (c == '"' || c == '\'' || c == '`') {
                int close = closing(at, end);
                if (close < 0) {
                    return;
                }
                String key = source.substring(name, nameEnd);
                if (key.isEmpty() ? bare : isShown(key, also) || isSentence(at + 1, close)) {
                    scan.caption(at + 1, close);
                }
                at = close + 1;
                name = at;
                nameEnd = at;
            } else if (isName(c)) {
                name = at;
                while (at < end && isName(source.charAt(at))) {
                    at++;
                }
                nameEnd = at;
            } else {
                boolean assigns = c == '=' || c == ':';
                boolean space = Character.isWhitespace(c);
                if (!assigns && !space) {
                    name = at;
                    nameEnd = at;
                } else if (space && !assignsNext(at, end)) {
                    name = at;
                    nameEnd = at;
                }
                at++;
            }
        }
    }

    private boolean isShown(String key, String also) {
        return shown.contains(key.toLowerCase(Locale.ROOT)) || key.equals(also);
    }

    /** Whether a value is prose, whatever the name that a site gave it: five words, the last with a stop. */
    private boolean isSentence(int start, int end) {
        if (end - start < 20
                || !Character.isUpperCase(source.charAt(start))
                || ".?!".indexOf(source.charAt(end - 1)) < 0) {
            return false;
        }
        int words = 1;
        for (int at = start; at < end && words < SENTENCE; at++) {
            words += Character.isWhitespace(source.charAt(at)) ? 1 : 0;
        }
        return words >= SENTENCE;
    }

    /** Whether the white space here is beside the sign between a name and its value. */
    private boolean assignsNext(int at, int end) {
        int next = at;
        while (next < end && Character.isWhitespace(source.charAt(next))) {
            next++;
        }
        int before = at;
        while (before > 0 && Character.isWhitespace(source.charAt(before - 1))) {
            before--;
        }
        return (next < end && source.charAt(next) == '=')
                || (before > 0 && "=:".indexOf(source.charAt(before - 1)) >= 0);
    }

    private int closing(int open, int end) {
        char quote = source.charAt(open);
        for (int at = open + 1; at < end; at++) {
            char c = source.charAt(at);
            if (c == '\\' && quote != '`') {
                at++;
            } else if (c == quote) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }
}
