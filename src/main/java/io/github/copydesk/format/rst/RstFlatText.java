package io.github.copydesk.format.rst;

import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The lines of one block, trimmed and joined, with the offset of each character. A backslash that escapes the next
 * character is read as {@link #ESCAPE}, as in docutils.
 */
final class RstFlatText {
    static final char ESCAPE = '\0';

    private final String source;
    private final String text;
    private final int[] starts;
    private final BitSet joins;

    private RstFlatText(String source, String text, int[] starts, BitSet joins) {
        this.source = source;
        this.text = text;
        this.starts = starts;
        this.joins = joins;
    }

    /** @param hard whether every line end is a break, as in verse */
    static RstFlatText of(RstOutput out, List<Span> lines, boolean hard) {
        String source = out.source();
        StringBuilder text = new StringBuilder();
        int[] starts =
                new int[lines.stream().mapToInt(line -> line.length() + 1).sum()];
        BitSet joins = new BitSet();
        boolean escaped = false;
        int end = -1;
        for (Span line : lines) {
            RstLine trimmed = RstLine.of(source, line);
            if (trimmed.isBlank()) {
                continue;
            }
            if (end >= 0) {
                joins.set(text.length());
                starts[text.length()] = end;
                text.append(hard ? '\n' : ' ');
                escaped = false;
            }
            end = trimmed.end();
            for (int i = trimmed.start(); i < end; i++) {
                char c = source.charAt(i);
                boolean escape = c == '\\' && !escaped;
                escaped = escape;
                if (!out.isDropped(i)) {
                    starts[text.length()] = i;
                    text.append(escape ? ESCAPE : c == ESCAPE ? '\uFFFD' : c);
                }
            }
        }
        return new RstFlatText(source, text.toString(), Arrays.copyOf(starts, text.length()), joins);
    }

    String text() {
        return text;
    }

    /** The source of a stretch that is not empty and does not end with a join. */
    Span span(int from, int to) {
        return new Span(starts[from], starts[to - 1] + 1);
    }

    /** Appends a stretch as readers see it: without backslashes, and without a space after one. */
    void append(BlockBuilder builder, int from, int to) {
        int at = from;
        while (at < to) {
            if (text.charAt(at) == ESCAPE) {
                boolean space = at + 1 < to && Character.isWhitespace(text.charAt(at + 1));
                at += space ? 2 : 1;
                if (!space && at < to) {
                    builder.append(source, starts[at], starts[at] + 1);
                    at++;
                }
            } else if (joins.get(at)) {
                join(builder, at++);
            } else {
                int end = at + 1;
                while (end < to && text.charAt(end) != ESCAPE && goesOn(end)) {
                    end++;
                }
                builder.append(source, starts[at], starts[end - 1] + 1);
                at = end;
            }
        }
    }

    /** Masks a stretch, line by line. */
    void mask(BlockBuilder builder, Mask.Kind kind, int from, int to) {
        int at = from;
        while (at < to) {
            if (joins.get(at)) {
                join(builder, at++);
                continue;
            }
            int end = at + 1;
            while (end < to && goesOn(end)) {
                end++;
            }
            builder.mask(kind, span(at, end));
            at = end;
        }
    }

    private boolean goesOn(int at) {
        return !joins.get(at) && starts[at] == starts[at - 1] + 1;
    }

    private void join(BlockBuilder builder, int at) {
        int next = at + 1 < starts.length ? starts[at + 1] : starts[at];
        builder.append(text.substring(at, at + 1), new Span(starts[at], next));
    }
}
