package io.github.copydesk.format.rst;

import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Goes through the lines of a text, from the first to the last and never back. */
final class RstCursor {
    private final String source;
    private final List<RstLine> lines;
    private int at;
    /** Lines that were read ahead of the others, and are to be passed when they come. */
    private int aheadFrom;

    private int aheadTo;

    RstCursor(String source, List<Span> spans) {
        this.source = source;
        this.lines = spans.stream().map(span -> RstLine.of(source, span)).toList();
    }

    String source() {
        return source;
    }

    boolean hasMore() {
        if (at == aheadFrom) {
            at = Math.max(at, aheadTo);
        }
        return at < lines.size();
    }

    /** The index of the line to come. */
    int at() {
        return at;
    }

    void goTo(int index) {
        at = index;
    }

    /** Passes some lines once it comes to them. */
    void passWhenThere(int from, int to) {
        aheadFrom = from;
        aheadTo = to;
    }

    /** The next line, or one further on; empty after the last one. */
    RstLine peek(int further) {
        return at + further < lines.size() ? lines.get(at + further) : RstLine.NOTHING;
    }

    RstLine line(int index) {
        return lines.get(index);
    }

    int size() {
        return lines.size();
    }

    void pass(int count) {
        at = Math.min(lines.size(), at + count);
    }

    /** The index of the next line with text; the number of lines when there is none. */
    int nextText() {
        int index = at;
        while (index < lines.size() && lines.get(index).isBlank()) {
            index++;
        }
        return index;
    }

    /** The end of the last text before the next line, but not before {@code from}. */
    int textEnd(int from) {
        int index = at;
        while (index > 0
                && lines.get(index - 1).isBlank()
                && lines.get(index - 1).end() > from) {
            index--;
        }
        return index == 0 ? from : Math.max(from, lines.get(index - 1).end());
    }

    /** Reads the lines that are indented at least to a column, with the empty lines between and after them. */
    List<RstLine> takeFrom(int column) {
        List<RstLine> taken = new ArrayList<>();
        while (at < lines.size() && (lines.get(at).isBlank() || lines.get(at).column() >= column)) {
            taken.add(lines.get(at++));
        }
        return taken;
    }
}
