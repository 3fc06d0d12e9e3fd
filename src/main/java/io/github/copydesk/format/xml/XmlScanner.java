package io.github.copydesk.format.xml;

import io.github.copydesk.format.mask.Ahead;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts XML into tags, text and the rest, with the place of each. A mistake is noted, and the scanner reads on.
 *
 * <p>It looks at each character three times at most: a tag that never ends is given up at the next {@code <}.
 */
final class XmlScanner {
    enum Token {
        TEXT,
        CDATA,
        COMMENT,
        START_TAG,
        END_TAG,
        DOCTYPE,
        /** A processing instruction, or a declaration that means nothing to readers. */
        OTHER,
        END
    }

    /** An attribute with the place of its value, without the quotes. */
    record Attribute(String name, Span value) {}

    private final String source;
    private final Mistakes mistakes;
    private final Ahead commentEnd;
    private final Ahead cdataEnd;
    private final Ahead instructionEnd;
    private final Ahead tagEnd;
    private final List<Attribute> attributes = new ArrayList<>();
    private int start;
    private int end;
    private int resume;
    private String name = "";
    private boolean selfClosed;
    private boolean doctypeSeen;

    XmlScanner(String source, Mistakes mistakes) {
        this.source = source;
        this.mistakes = mistakes;
        this.commentEnd = new Ahead(source, "-->");
        this.cdataEnd = new Ahead(source, "]]>");
        this.instructionEnd = new Ahead(source, "?>");
        this.tagEnd = new Ahead(source, ">");
    }

    /** The start of the token; for CDATA, the start of its text. */
    int start() {
        return start;
    }

    /** The end of the token; for CDATA, the end of its text. */
    int end() {
        return end;
    }

    /** The name in the tag, with its prefix. */
    String name() {
        return name;
    }

    /** Whether the tag opens an element and closes it: {@code <br/>}. */
    boolean isSelfClosed() {
        return selfClosed;
    }

    /** The attributes of the last start tag. */
    List<Attribute> attributes() {
        return attributes;
    }

    Token next() {
        start = resume;
        if (start >= source.length()) {
            end = start;
            return Token.END;
        }
        if (source.charAt(start) != '<') {
            int tag = source.indexOf('<', start);
            return token(Token.TEXT, tag < 0 ? source.length() : tag);
        }
        char next = start + 1 < source.length() ? source.charAt(start + 1) : ' ';
        return switch (next) {
            case '!' -> declaration();
            case '?' -> closed(Token.OTHER, instructionEnd, 2, "?>");
            case '/' -> isNameStart(start + 2) ? endTag() : stray();
            default -> isNameStart(start + 1) ? startTag() : stray();
        };
    }

    private Token token(Token token, int stop) {
        end = stop;
        resume = stop;
        return token;
    }

    /** A {@code <} that begins nothing is text. */
    private Token stray() {
        mistakes.add(start, start + 1, "'<' does not begin a tag here; write '&lt;'");
        return token(Token.TEXT, start + 1);
    }

    private Token declaration() {
        if (source.startsWith("<!--", start)) {
            return closed(Token.COMMENT, commentEnd, 4, "-->");
        }
        if (source.startsWith("<![CDATA[", start)) {
            Token token = closed(Token.CDATA, cdataEnd, 9, "]]>");
            if (token == Token.CDATA) {
                start += 9;
                end -= 3;
            }
            return token;
        }
        if (!doctypeSeen && source.startsWith("<!DOCTYPE", start)) {
            doctypeSeen = true;
            return doctype();
        }
        int stop = tagEnd.from(start);
        return stop < source.length() ? token(Token.OTHER, stop + 1) : stray();
    }

    private Token closed(Token token, Ahead closer, int opening, String mark) {
        int close = closer.from(start + opening);
        if (close < source.length()) {
            return token(token, close + mark.length());
        }
        String opener = source.substring(start, Math.min(source.length(), start + opening));
        mistakes.add(
                start, start + opener.length(), "'", opener, "' is never closed; write '", mark, "' where it ends");
        return token(Token.OTHER, start + opener.length());
    }

    private Token doctype() {
        int at = start + 9;
        boolean subset = false;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '"' || c == '\'') {
                int close = source.indexOf(c, at + 1);
                at = close < 0 ? source.length() : close;
            } else if (subset && source.startsWith("<!--", at)) {
                at = commentEnd.from(at + 4) + 1;
            } else if (subset && source.startsWith("<?", at)) {
                at = instructionEnd.from(at + 2);
            } else if (c == '[') {
                subset = true;
            } else if (c == ']') {
                subset = false;
            } else if (c == '>' && !subset) {
                return token(Token.DOCTYPE, at + 1);
            }
            at++;
        }
        mistakes.add(start, start + 9, "'<!DOCTYPE' is never closed; write '>' where it ends");
        int stop = tagEnd.from(start);
        return token(Token.OTHER, stop < source.length() ? stop + 1 : start + 9);
    }

    private Token endTag() {
        int at = nameEnd(start + 2);
        name = source.substring(start + 2, at);
        at = spaceEnd(at);
        if (at < source.length() && source.charAt(at) == '>') {
            return token(Token.END_TAG, at + 1);
        }
        mistakes.add(start, at, "'</", Mistakes.shown(name), "' has no '>'; write it where the tag ends");
        return token(Token.END_TAG, at);
    }

    private Token startTag() {
        attributes.clear();
        int at = nameEnd(start + 1);
        name = source.substring(start + 1, at);
        selfClosed = false;
        while (true) {
            at = spaceEnd(at);
            if (at >= source.length() || source.charAt(at) == '<') {
                mistakes.forget();
                mistakes.add(start, start + 1, "'<' begins a tag that has no '>'; close the tag, or write '&lt;'");
                return token(Token.TEXT, start + 1);
            }
            char c = source.charAt(at);
            if (c == '>') {
                mistakes.release();
                return token(Token.START_TAG, at + 1);
            }
            if (source.startsWith("/>", at)) {
                selfClosed = true;
                mistakes.release();
                return token(Token.START_TAG, at + 2);
            }
            int stop = attributeNameEnd(at);
            if (stop == at) {
                mistakes.hold(at, at + 1, "'", source.substring(at, at + 1), "' has no meaning in a tag; remove it");
                at++;
            } else {
                at = attribute(at, stop);
            }
        }
    }

    private int attribute(int from, int nameEnd) {
        String attribute = source.substring(from, nameEnd);
        int at = spaceEnd(nameEnd);
        if (at >= source.length() || source.charAt(at) != '=') {
            String shown = Mistakes.shown(attribute);
            mistakes.hold(from, nameEnd, "the attribute '", shown, "' has no value; write ", shown, "=\"", shown, "\"");
            return nameEnd;
        }
        at = spaceEnd(at + 1);
        char quote = at < source.length() ? source.charAt(at) : ' ';
        if (quote == '"' || quote == '\'') {
            return quoted(attribute, from, at + 1, quote);
        }
        mistakes.hold(
                from, nameEnd, "the value of '", Mistakes.shown(attribute), "' has no quotes; put them around it");
        int stop = at;
        while (stop < source.length() && !isSpace(source.charAt(stop)) && "<>".indexOf(source.charAt(stop)) < 0) {
            stop++;
        }
        attributes.add(new Attribute(attribute, new Span(at, stop)));
        return stop;
    }

    /** A value with a {@code <} in it ends at its quote, or else with the tag. */
    private int quoted(String attribute, int from, int valueStart, char quote) {
        int less = -1;
        int greater = -1;
        int at = valueStart;
        while (at < source.length() && source.charAt(at) != quote && (less < 0 || greater < 0)) {
            char c = source.charAt(at);
            if (c == '<' && less >= 0) {
                break;
            }
            less = c == '<' ? at : less;
            greater = c == '>' && greater < 0 ? at : greater;
            at++;
        }
        boolean whole = at < source.length() && source.charAt(at) == quote && (less < 0 || greater < 0);
        int stop = whole ? at : greater < 0 ? Math.max(valueStart, less) : greater;
        if (less >= 0 || !whole) {
            mistakes.hold(
                    from,
                    valueStart,
                    "the value of '",
                    Mistakes.shown(attribute),
                    "' has no closing quote before the next '<'; close it, or write '&lt;'");
        }
        attributes.add(new Attribute(attribute, new Span(valueStart, stop)));
        return whole ? stop + 1 : stop;
    }

    private int spaceEnd(int at) {
        int stop = at;
        while (stop < source.length() && isSpace(source.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    private int nameEnd(int at) {
        int stop = at;
        while (stop < source.length() && isNamePart(source.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    private int attributeNameEnd(int at) {
        int stop = at;
        while (stop < source.length() && !isSpace(source.charAt(stop)) && "=<>/\"'".indexOf(source.charAt(stop)) < 0) {
            stop++;
        }
        return stop;
    }

    private boolean isNameStart(int at) {
        return at < source.length()
                && (Character.isLetter(source.charAt(at)) || source.charAt(at) == '_' || source.charAt(at) == ':');
    }

    static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
