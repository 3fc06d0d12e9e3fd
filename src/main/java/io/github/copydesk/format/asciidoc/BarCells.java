package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits the lines of an AsciiDoc table into cells, each of which begins with a bar. */
final class BarCells {
    /** The specification before a cell's bar: columns or repetitions, alignment, style. */
    private static final Pattern SPEC =
            Pattern.compile("(?:(\\d{1,3})?(?:\\.(\\d{1,3}))?([*+]))?(?:[<^>])?(?:\\.[<^>])?([adehlmsv])?");

    private final String source;
    private final char bar;
    private final List<TableCell> cells = new ArrayList<>();

    private BarCells(String source, char bar) {
        this.source = source;
        this.bar = bar;
    }

    static List<TableCell> of(String source, char bar, List<AsciiDocLine> lines) {
        BarCells cells = new BarCells(source, bar);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isComment()) {
                cells.split(lines.get(i).span(), i);
            }
        }
        return cells.cells;
    }

    private void split(Span line, int row) {
        int from = line.start();
        for (int at = from; at < line.end(); at++) {
            char c = source.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == bar) {
                int spec = specStart(line.start(), from, at);
                continueLast(from, spec);
                cells.add(cell(spec, at, row));
                from = at + 1;
            }
        }
        continueLast(from, line.end());
    }

    private TableCell cell(int spec, int end, int row) {
        Matcher matcher = SPEC.matcher(source).region(spec, end);
        if (!matcher.matches()) {
            return new TableCell(' ', 1, 1, new ArrayList<>(), Layout.FLOWING, row);
        }
        char style = matcher.group(4) == null ? ' ' : matcher.group(4).charAt(0);
        int columns = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
        int rows = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
        return new TableCell(style, columns, rows, new ArrayList<>(), Layout.FLOWING, row);
    }

    private void continueLast(int from, int to) {
        if (!cells.isEmpty()) {
            cells.get(cells.size() - 1).lines().add(new Span(from, to));
        }
    }

    /** The start of the specification before the bar; the bar itself if there is none. */
    private int specStart(int line, int from, int end) {
        int at = end;
        while (at > from && end - at < 12 && !Character.isWhitespace(source.charAt(at - 1))) {
            at--;
        }
        boolean apart = at == line || Character.isWhitespace(source.charAt(at - 1));
        return apart && SPEC.matcher(source).region(at, end).matches() ? at : end;
    }
}
