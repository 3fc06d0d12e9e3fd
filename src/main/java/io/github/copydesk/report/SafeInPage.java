package io.github.copydesk.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * JSON that may stand in a script element: no {@code <} that could begin a tag, and nothing that nobody sees or that turns
 * a line round. Both occur in strings alone, where they have an escape.
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
