package io.github.copydesk.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Escapes JSON for a script element: {@code <}, which could begin a tag, and invisible characters. Both only occur in
 * strings.
 */
final class SafeInPage extends FilterWriter {
    SafeInPage(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        if (isPlain((char) c)) {
            out.write(c);
        } else {
            out.write("\\u%04x".formatted(c));
        }
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        int written = from;
        for (int i = from; i < from + length; i++) {
            if (!isPlain(text.charAt(i))) {
                out.write(text, written, i - written);
                write(text.charAt(i));
                written = i + 1;
            }
        }
        out.write(text, written, from + length - written);
    }

    private static boolean isPlain(char c) {
        return c != '<'
                && switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }
}
