package io.github.copydesk.fix;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The stretch to remove with a finding: within a line a space beside it, otherwise its whole lines and one of the empty
 * lines around them.
 */
final class Removal {
    private final String source;
    private final Lines lines;
    /** The end of the shortest block by its start. */
    private final TreeMap<Integer, Integer> blocks = new TreeMap<>();

    Removal(Document document) {
        this.source = document.source();
        this.lines = document.lines();
        document.blocks().stream().map(Block::span).forEach(it -> blocks.merge(it.start(), it.end(), Math::min));
    }

    /** The stretch; empty if an empty list item, cell or tag would remain. */
    Optional<Span> of(Span span) {
        Span first = lines.line(lines.at(span.start()).line());
        Span last = lines.line(lines.at(span.end()).line());
        boolean nothingBefore = source.substring(first.start(), span.start()).isBlank();
        boolean nothingAfter = source.substring(span.end(), last.end()).isBlank();
        if (nothingBefore && nothingAfter) {
            return Optional.of(wholeLines(span));
        }
        if (isWholeBlock(span)) {
            return Optional.empty();
        }
        return Optional.of(withSpace(span, nothingAfter ? last.end() : span.end()));
    }

    private boolean isWholeBlock(Span span) {
        return blocks.subMap(span.start(), span.end()).values().stream().anyMatch(end -> end <= span.end());
    }

    /** The stretch with the spaces before it at the end of a line, or with one of the spaces on its sides. */
    private Span withSpace(Span span, int end) {
        int start = span.start();
        boolean atEnd = end > span.end() || end == source.length() || isLineEnd(source.charAt(end));
        boolean spaceAfter = end < source.length() && isBlank(source.charAt(end));
        if (atEnd || spaceAfter) {
            while (start > 0 && isBlank(source.charAt(start - 1))) {
                start--;
            }
        }
        return new Span(start, end);
    }

    private Span wholeLines(Span span) {
        int first = lines.at(span.start()).line();
        int last = lines.at(span.end()).line();
        if (isEmpty(first - 1) && isEmpty(last + 1)) {
            last++;
        }
        int end = last < lines.count() ? lines.line(last + 1).start() : source.length();
        boolean toTheEnd = end == source.length();
        int start = lines.line(first).start();
        while (toTheEnd && first > 1 && isEmpty(first - 1)) {
            first--;
            start = lines.line(first).start();
        }
        return new Span(start, end);
    }

    /** Whether a line has no text. Before the first line there is none either. */
    private boolean isEmpty(int number) {
        if (number < 1 || number > lines.count()) {
            return true;
        }
        Span line = lines.line(number);
        return source.substring(line.start(), line.end()).isBlank();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
