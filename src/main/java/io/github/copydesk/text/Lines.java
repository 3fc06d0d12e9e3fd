package io.github.copydesk.text;

import java.util.Arrays;

/** The line index of a text. A line ends with LF, CR LF, or a single CR. */
public final class Lines {
    private final String text;
    private final int[] starts;

    private Lines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    public static Lines of(String text) {
        char[] chars = text.toCharArray();
        int[] starts = new int[Math.max(8, chars.length / 40)];
        int count = 1;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == chars.length || chars[i + 1] != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new Lines(text, Arrays.copyOf(starts, count));
    }

    /** How many lines there are; an empty text has one. */
    public int count() {
        return starts.length;
    }

    /**
     * The position of the character at an offset; the end of the text has one too.
     *
     * @throws IndexOutOfBoundsException when the offset is outside the text
     */
    public Position at(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " of " + text.length());
        }
        int index = Arrays.binarySearch(starts, offset);
        int line = index >= 0 ? index : -index - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    /**
     * The span of a line, without its line ending.
     *
     * @param number from 1
     */
    public Span line(int number) {
        int start = starts[number - 1];
        int end = number < starts.length ? starts[number] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(start, end);
    }
}
