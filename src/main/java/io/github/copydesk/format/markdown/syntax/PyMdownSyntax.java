package io.github.copydesk.format.markdown.syntax;

import io.github.copydesk.format.mask.Ahead;
import io.github.copydesk.format.mask.BlankLines;
import io.github.copydesk.text.Mask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the inline syntax of PyMdown: snippets, keys, emoji codes, marked and inserted text, and CriticMarkup. */
final class PyMdownSyntax implements Syntax {
    private static final Pattern SNIPPET =
            Pattern.compile("-{1,8}+8<-{1,8}+[ \\t]*+(?:\"[^\"\\n]{1,300}+\"|'[^'\\n]{1,300}+')");
    private static final Pattern SNIPPETS = Pattern.compile("-{1,8}+8<-{1,8}+[ \\t]*+\\r?+\\n");
    private static final Pattern KEYS = Pattern.compile("\\+\\+[\\w\"'-][\\w\"'+ .-]{0,80}?\\+\\+(?!\\+)");
    private static final Pattern EMOJI =
            Pattern.compile(":(?:[a-z][a-z0-9_-]{1,80}+|\\+1|-1|100|1234):(?![\\p{L}\\p{N}])");
    /** A pair of marks around text that is shown. */
    private static final Pattern MARKED =
            Pattern.compile("(==|\\^\\^|\\^)(?=[^\\s=^])[^\\n]{0,500}?[^\\s=^\\\\]\\1(?![=^])");

    private static final Pattern SUPERSCRIPT = Pattern.compile("\\^(?=[^\\s^\\[])[^\\s^]{1,100}+\\^");

    private final Scan scan;
    private final String source;
    private final BlankLines blankLines;
    private final Ahead inserted;
    private final Ahead deleted;
    private final Ahead changed;
    private final Ahead arrow;
    private final Ahead remarked;
    private final Ahead marked;
    private int emojiEnd = -1;
    private int marksEnd = -1;

    PyMdownSyntax(Scan scan) {
        this.scan = scan;
        this.source = scan.source();
        this.blankLines = new BlankLines(source);
        this.inserted = new Ahead(source, "++}");
        this.deleted = new Ahead(source, "--}");
        this.changed = new Ahead(source, "~~}");
        this.arrow = new Ahead(source, "~>");
        this.remarked = new Ahead(source, "<<}");
        this.marked = new Ahead(source, "==}");
    }

    @Override
    public String beginnings() {
        return "{+=^-:";
    }

    @Override
    public int take(int at) {
        return switch (source.charAt(at)) {
            case '{' -> critic(at);
            case '+' -> keys(at);
            case '-' -> snippet(at);
            case ':' -> emoji(at);
            case '=' -> at < marksEnd || !source.startsWith("==", at) || before(at, "=") ? at : marks(MARKED, at, 2);
            default -> superscript(at);
        };
    }

    private int critic(int at) {
        if (source.startsWith("{++", at)) {
            return shown(at, inserted);
        }
        if (source.startsWith("{==", at)) {
            return shown(at, marked);
        }
        if (source.startsWith("{--", at)) {
            return hidden(at, at + 3, deleted);
        }
        if (source.startsWith("{>>", at)) {
            return hidden(at, at + 3, remarked);
        }
        if (source.startsWith("{~~", at)) {
            int close = changed.from(at + 3);
            int to = arrow.from(at + 3);
            if (to < close && close < blankLines.from(at)) {
                scan.drop(close, close + 3);
                return scan.drop(at, to + 2);
            }
        }
        return at;
    }

    private int shown(int at, Ahead closing) {
        int close = closing.from(at + 3);
        if (close >= source.length() || close > blankLines.from(at)) {
            return at;
        }
        marksEnd = Math.max(marksEnd, close + 3);
        scan.drop(close, close + 3);
        return scan.drop(at, at + 3);
    }

    private int hidden(int at, int inner, Ahead closing) {
        int close = closing.from(inner);
        return close < source.length() && close - at < 4000 ? scan.drop(at, close + 3) : at;
    }

    private int keys(int at) {
        Matcher keys = matcher(KEYS, at);
        return !scan.isWord(at - 1) && !before(at, "+") && keys.lookingAt() && !scan.isWord(keys.end())
                ? scan.mask(Mask.Kind.LIVE, at, keys.end())
                : at;
    }

    private int snippet(int at) {
        if (before(at, "-")) {
            return at;
        }
        Matcher snippet = matcher(SNIPPET, at);
        if (snippet.lookingAt()) {
            return scan.mask(Mask.Kind.LIVE, before(at, ";") ? at - 1 : at, snippet.end());
        }
        Matcher list = matcher(SNIPPETS, at);
        if (!list.lookingAt()) {
            return at;
        }
        String fence = list.group().strip();
        int close = source.indexOf("\n" + fence, list.end() - 1);
        int end = close < 0 || close - at > 4000 ? list.end() : close + 1 + fence.length();
        return scan.mask(Mask.Kind.LIVE, at, end);
    }

    private int emoji(int at) {
        Matcher emoji = matcher(EMOJI, at);
        boolean inside = at != emojiEnd && (scan.isWord(at - 1) || before(at, ":/"));
        if (inside || !emoji.lookingAt()) {
            return at;
        }
        emojiEnd = emoji.end();
        return scan.mask(Mask.Kind.LIVE, at, emojiEnd);
    }

    private int superscript(int at) {
        if (at < marksEnd || before(at, "^[")) {
            return at;
        }
        return source.startsWith("^^", at) ? marks(MARKED, at, 2) : marks(SUPERSCRIPT, at, 1);
    }

    /** Removes both marks; the text between them is read as usual. */
    private int marks(Pattern pattern, int at, int length) {
        Matcher matcher = matcher(pattern, at);
        if (!matcher.lookingAt()) {
            return at;
        }
        marksEnd = matcher.end();
        scan.drop(matcher.end() - length, matcher.end());
        return scan.drop(at, at + length);
    }

    private boolean before(int at, String signs) {
        return at > 0 && signs.indexOf(source.charAt(at - 1)) >= 0;
    }

    private Matcher matcher(Pattern pattern, int at) {
        return pattern.matcher(source).region(at, source.length());
    }
}
