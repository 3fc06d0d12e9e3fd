package io.github.copydesk.text;

import java.util.Arrays;

/**
 * The place of each character of a text in its source, by stretches. In most stretches characters follow each other as
 * in the source; in others all have the same stretch of the source, such as the characters of a decoded entity. Offsets
 * are UTF-16 units, ends exclusive.
 */
final class Places {
    /** Instead of an end, if each character of a stretch has one character of the source. */
    private static final int OWN = -1;

    /** By stretch: where it begins in what was gathered, where in the source, and where its source ends. */
    private final int[] froms;

    private final int[] starts;
    private final int[] ends;
    private final int offset;

    private Places(int[] froms, int[] starts, int[] ends, int offset) {
        this.froms = froms;
        this.starts = starts;
        this.ends = ends;
        this.offset = offset;
    }

    /** Where the character begins in the source. */
    int start(int at) {
        int stretch = stretch(at);
        return ends[stretch] == OWN ? starts[stretch] + at + offset - froms[stretch] : starts[stretch];
    }

    /** Where the character ends in the source. */
    int end(int at) {
        int stretch = stretch(at);
        return ends[stretch] == OWN ? starts[stretch] + at + offset - froms[stretch] + 1 : ends[stretch];
    }

    private int stretch(int at) {
        int found = Arrays.binarySearch(froms, at + offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Gathers places. */
    static final class Builder {
        private static final int FEW = 4;

        private int[] froms = new int[FEW];
        private int[] starts = new int[FEW];
        private int[] ends = new int[FEW];
        private int count;
        private int length;

        /** Adds characters that follow each other in the source. */
        void addRun(int start, int characters) {
            int last = count - 1;
            if (count == 0 || ends[last] != OWN || starts[last] + length - froms[last] != start) {
                begin(start, OWN);
            }
            length += characters;
        }

        /** Adds one character with its stretch of the source. */
        void add(int start, int end) {
            int last = count - 1;
            if (end == start + 1) {
                addRun(start, 1);
                return;
            }
            if (count == 0 || starts[last] != start || ends[last] != end) {
                begin(start, end);
            }
            length++;
        }

        private void begin(int start, int end) {
            if (count == froms.length) {
                froms = Arrays.copyOf(froms, count * 2);
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            froms[count] = length;
            starts[count] = start;
            ends[count++] = end;
        }

        /** The places of the text from a character on. */
        Places from(int first) {
            return new Places(
                    Arrays.copyOf(froms, count), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), first);
        }
    }
}
