package io.github.copydesk.format.rst;

import java.util.Arrays;

/** Columns of a line as docutils counts them: wide characters, such as those of Chinese, and emoji take two. */
final class Columns {
    private Columns() {}

    /** The number of columns of a stretch; with {@code wide}, a wide character has two. */
    static int width(String source, int start, int end, boolean wide) {
        int width = 0;
        int at = start;
        while (at < end) {
            int c = source.codePointAt(at);
            width += isCombining(c) ? 0 : wide && isWide(c) ? 2 : 1;
            at += Character.charCount(c);
        }
        return width;
    }

    /** The offset of each column from {@code column} on; the last one is the end of the line. */
    static int[] offsets(String source, RstLine line, int column) {
        int[] offsets = new int[line.end() - line.begin() + 1];
        int count = 0;
        int its = 0;
        int at = line.begin();
        while (at < line.end()) {
            int c = source.codePointAt(at);
            int next = c == '\t' ? RstLine.next(its, '\t') : its + (isWide(c) ? 2 : 1);
            for (; its < next; its++) {
                if (its >= column) {
                    if (count + 1 >= offsets.length) {
                        offsets = Arrays.copyOf(offsets, offsets.length * 2 + 8);
                    }
                    offsets[count++] = at;
                }
            }
            at += Character.charCount(c);
        }
        offsets[count++] = line.end();
        return Arrays.copyOf(offsets, count);
    }

    private static boolean isCombining(int c) {
        int type = Character.getType(c);
        return c >= 0x300
                && (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT);
    }

    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF00 && c <= 0xFF60)
                        || (c >= 0xFFE0 && c <= 0xFFE6)
                        || (c >= 0x1F300 && c <= 0x1F64F)
                        || (c >= 0x1F680 && c <= 0x1F6FF)
                        || (c >= 0x1F900 && c <= 0x1FAFF)
                        || (c >= 0x20000 && c <= 0x3FFFD));
    }
}
