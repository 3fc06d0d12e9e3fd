package io.github.copydesk.format.markdown;

import io.github.copydesk.text.Span;
import java.util.Optional;

/**
 * Code that a bar splits into two table cells: in {@code | `left|right` |} the parser sees no code, but the author
 * meant it.
 */
final class CutCode {
    /** The number of cells on either side that are searched for the rest of the code. */
    private static final int NEAR = 3;

    private CutCode() {}

    /** The part of a table cell that is in such code; the backticks of a single cell are not paired. */
    static Optional<Span> in(String source, Span cell) {
        int tick = source.indexOf('`', cell.start());
        if (tick < 0 || tick >= cell.end()) {
            return Optional.empty();
        }
        int lineStart = cell.start();
        int lineEnd = bar(source, cell.end());
        for (int cells = 0; cells < NEAR; cells++) {
            lineStart = start(source, lineStart - 1);
            lineEnd = bar(source, Math.min(lineEnd + 1, source.length()));
        }
        int at = source.indexOf('`', lineStart);
        while (at >= 0 && at < cell.end()) {
            int inner = runEnd(source, at);
            int end = closing(source, inner, inner - at, lineEnd);
            if (end > cell.start()
                    && hasBar(source, inner, end)
                    && isOddAround(source, at, inner - at, lineStart)
                    && isOddAround(source, end - 1, inner - at, lineStart)) {
                return Optional.of(new Span(Math.max(at, cell.start()), Math.min(end, cell.end())));
            }
            at = source.indexOf('`', Math.max(end, inner));
        }
        return Optional.empty();
    }

    /** The end of the run of that many backticks that closes the code; -1 if there is none on the line. */
    private static int closing(String source, int from, int length, int lineEnd) {
        int next = source.indexOf('`', from);
        while (next >= 0 && next < lineEnd) {
            int end = runEnd(source, next);
            if (end - next == length) {
                return end;
            }
            next = source.indexOf('`', end);
        }
        return -1;
    }

    private static boolean hasBar(String source, int start, int end) {
        return bar(source, start) < end;
    }

    /** Whether the cell at an offset has an odd number of such runs, so that they are not paired. */
    private static boolean isOddAround(String source, int at, int length, int lineStart) {
        int start = Math.max(lineStart, start(source, at));
        int end = bar(source, at);
        int runs = 0;
        for (int i = start; i < end; i++) {
            if (source.charAt(i) == '`') {
                int run = runEnd(source, i);
                runs += run - i == length ? 1 : 0;
                i = run - 1;
            }
        }
        return runs % 2 == 1;
    }

    /** The start of the cell that contains an offset. */
    private static int start(String source, int at) {
        int start = Math.max(at, 0);
        while (start > 0 && source.charAt(start - 1) != '\n' && !isBar(source, start - 1)) {
            start--;
        }
        return start;
    }

    /** The next bar between cells, or the end of the line or the source. */
    private static int bar(String source, int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) != '\n' && !isBar(source, at)) {
            at++;
        }
        return at;
    }

    private static boolean isBar(String source, int at) {
        return source.charAt(at) == '|' && (at == 0 || source.charAt(at - 1) != '\\');
    }

    private static int runEnd(String source, int at) {
        int end = at;
        while (end < source.length() && source.charAt(end) == '`') {
            end++;
        }
        return end;
    }
}
