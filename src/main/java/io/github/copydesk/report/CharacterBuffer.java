package io.github.copydesk.report;

import java.io.IOException;
import java.io.Writer;

/**
 * Collects short writes for a writer that locks at each of them, such as those of the many fields of a report. For one
 * thread; all that was written has arrived after a flush.
 */
final class CharacterBuffer extends Writer {
    private static final int SIZE = 1 << 13;

    private final Writer out;
    private final char[] collected = new char[SIZE];
    private int count;

    CharacterBuffer(Writer out) {
        this.out = out;
    }

    @Override
    public void write(int c) throws IOException {
        if (count == SIZE) {
            drain();
        }
        collected[count++] = (char) c;
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        if (length > SIZE) {
            drain();
            out.write(text, from, length);
            return;
        }
        if (length > SIZE - count) {
            drain();
        }
        text.getChars(from, from + length, collected, count);
        count += length;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        write(String.valueOf(characters, from, length), 0, length);
    }

    private void drain() throws IOException {
        out.write(collected, 0, count);
        count = 0;
    }

    @Override
    public void flush() throws IOException {
        drain();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
