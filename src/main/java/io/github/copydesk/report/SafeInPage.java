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
        char written = (char) c;
        boolean isPlain = written != '<'
                && switch (Character.getType(written)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
        if (isPlain) {
            out.write(c);
        } else {
            out.write("\\u%04x".formatted(c));
        }
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(text[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(text.charAt(i));
        }
    }
}
