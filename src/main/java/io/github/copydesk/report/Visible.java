package io.github.copydesk.report;

import io.github.copydesk.text.Printed;

/**
 * Makes text of an article readable in one line: white space becomes a space, and invisible characters and control
 * characters are shown.
 *
 * <p>An escape sequence would colour a terminal, and a right-to-left override would reverse the rest of the line.
 * Joiners and marks that scripts and emoji need stay.
 */
final class Visible {
    private static final int LONG = 80;
    private static final int TAIL = 28;

    private Visible() {}

    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(line, c));
        return line.toString();
    }

    private static void append(StringBuilder line, int c) {
        if (Character.isWhitespace(c)) {
            if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        } else {
            Printed.append(line, c);
        }
    }

    /** The text; a long one without its middle. */
    static String cut(String text) {
        return cut(text, LONG);
    }

    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int head = text.offsetByCodePoints(0, text.codePointCount(0, longest - TAIL - 3));
        int tail = text.length() - TAIL;
        return text.substring(0, head).stripTrailing() + " … "
                + text.substring(Character.isLowSurrogate(text.charAt(tail)) ? tail + 1 : tail)
                        .stripLeading();
    }
}
