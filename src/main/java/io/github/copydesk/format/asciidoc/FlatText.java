package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Lines of source, trimmed and joined: by a space within a paragraph, by {@code '\n'} at a hard line break. The joining
 * character has the stretch of the source between the lines.
 */
final class FlatText {
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final BitSet joins;

    private FlatText(String text, int[] starts, int[] ends, BitSet joins) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.joins = joins;
    }

    String text() {
        return text;
    }

    /** Whether the character is in the source; a joining character is not. */
    boolean isSource(int at) {
        return !joins.get(at);
    }

    /** Whether the character directly follows the previous one in the source. */
    boolean follows(int at) {
        return starts[at] == ends[at - 1];
    }

    /** The source of a stretch that is not empty. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /**
     * @param lines in order, not empty
     */
    static FlatText of(String source, List<Span> lines, Layout layout) {
        boolean hard = layout == Layout.BROKEN;
        StringBuilder text = new StringBuilder();
        int capacity = lines.stream().mapToInt(line -> line.length() + 1).sum();
        int[] starts = new int[capacity];
        int[] ends = new int[capacity];
        BitSet joins = new BitSet();
        int last = -1;
        boolean broken = hard;
        for (Span line : lines) {
            Span trimmed = trim(source, line);
            if (trimmed.length() == 0) {
                continue;
            }
            if (last >= 0) {
                starts[text.length()] = last;
                ends[text.length()] = trimmed.start();
                joins.set(text.length());
                text.append(broken ? '\n' : ' ');
            }
            last = trimmed.end();
            broken = hard;
            int end = last;
            if (end - trimmed.start() >= 2 && source.startsWith(" +", end - 2)) {
                broken = true;
                end -= 2;
            }
            for (int i = trimmed.start(); i < end; i++) {
                starts[text.length()] = i;
                ends[text.length()] = i + 1;
                text.append(source.charAt(i));
            }
        }
        return new FlatText(
                text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()), joins);
    }

    private static Span trim(String source, Span line) {
        int start = line.start();
        int end = line.end();
        while (start < end && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
