package io.github.copydesk.format.frontmatter;

import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Span;

/** Reads a quoted string of JSON or TOML, with the place of each character. */
final class QuotedText {
    private static final String SHORT = "btnfr\"\\/e";
    private static final String MEANT = "\b\t\n\f\r\"\\/\u001B";

    private final String source;
    private final int start;
    private final int limit;
    private final boolean literal;
    private final boolean severalLines;
    private final String quote;
    private final BlockBuilder text = new BlockBuilder();
    private int at;

    /** @param toml whether strings without escapes, and over several lines, are allowed */
    QuotedText(String source, int start, int limit, boolean toml) {
        this.source = source;
        this.start = start;
        this.limit = limit;
        String one = source.substring(start, start + 1);
        this.severalLines = toml && source.startsWith(one.repeat(3), start);
        this.quote = severalLines ? one.repeat(3) : one;
        this.literal = toml && one.equals("'");
        this.at = start + quote.length();
    }

    /** Reads the text. {@link #end()} is valid afterwards. */
    BlockBuilder read() {
        if (severalLines) {
            skipLineEnd();
        }
        while (at < limit && !source.startsWith(quote, at)) {
            char c = source.charAt(at);
            if (c == '\\' && !literal) {
                escape();
            } else if (c == '\n' || c == '\r') {
                lineEnd();
            } else {
                text.append(source, at, at + 1);
                at++;
            }
        }
        if (at >= limit) {
            throw unclosed();
        }
        // Of four or five quotes at the end the first are text.
        while (severalLines && source.startsWith(quote, at + 1) && at + 4 <= limit) {
            text.append(source, at, at + 1);
            at++;
        }
        at += quote.length();
        return text;
    }

    int end() {
        return at;
    }

    private void lineEnd() {
        if (!severalLines) {
            throw unclosed();
        }
        int from = at;
        skipLineEnd();
        text.append("\n", new Span(from, at));
    }

    private void skipLineEnd() {
        if (source.startsWith("\r\n", at)) {
            at += 2;
        } else if (at < limit && (source.charAt(at) == '\n' || source.charAt(at) == '\r')) {
            at++;
        }
    }

    private void escape() {
        char c = at + 1 < limit ? source.charAt(at + 1) : '\n';
        int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if (SHORT.indexOf(c) >= 0) {
            decoded(MEANT.substring(SHORT.indexOf(c), SHORT.indexOf(c) + 1), 2);
        } else if (digits > 0 && at + 2 + digits <= limit) {
            decoded(character(source.substring(at + 2, at + 2 + digits)), 2 + digits);
        } else if (severalLines && Character.isWhitespace(c)) {
            at++;
            while (at < limit && Character.isWhitespace(source.charAt(at))) {
                at++;
            }
        } else {
            throw new BrokenException(
                    at, "'\\' before '%s' is not an escape; write '\\\\' for a backslash".formatted(c));
        }
    }

    private String character(String digits) {
        int codePoint = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit < 0) {
                throw new BrokenException(
                        at, "'\\u' needs four hexadecimal digits after it; write '\\\\' for a backslash");
            }
            codePoint = Math.min(codePoint * 16 + digit, 0x110000);
        }
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\uFFFD";
    }

    private void decoded(String character, int length) {
        text.append(character, new Span(at, at + length));
        at += length;
    }

    private BrokenException unclosed() {
        return new BrokenException(start, "a string has no closing %s; close it on its line".formatted(quote));
    }
}
