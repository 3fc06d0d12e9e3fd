package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits the lines of an AsciiDoc table in a data format into cells: with a separator between cells, and a row on each
 * line. In all formats but DSV, which escapes by backslash, a cell may be in quotation marks and span lines.
 */
final class DataCells {
    private final AsciiDocContent content;
    private final String source;
    private final String separator;
    private final boolean escapes;
    private final List<TableCell> cells = new ArrayList<>();
    /** The lines of a quoted cell that has not ended. */
    private List<Span> quoted = new ArrayList<>();

    private int row;

    private DataCells(AsciiDocContent content, String separator, boolean escapes) {
        this.content = content;
        this.source = content.source();
        this.separator = separator;
        this.escapes = escapes;
    }

    /** @param escapes whether a backslash escapes a separator, as in DSV */
    static List<TableCell> of(AsciiDocContent content, String separator, boolean escapes, List<AsciiDocLine> lines) {
        DataCells cells = new DataCells(content, separator, escapes);
        for (int i = 0; i < lines.size(); i++) {
            boolean goesOn = !cells.quoted.isEmpty();
            if (goesOn || !(lines.get(i).isBlank() || lines.get(i).isComment())) {
                cells.row = goesOn ? cells.row : i;
                cells.split(lines.get(i).span());
            }
        }
        cells.end();
        return cells.cells;
    }

    private void split(Span line) {
        int at = quoted.isEmpty() ? line.start() : quotedEnd(line.start(), line.start(), line.end());
        while (at <= line.end()) {
            int start = at;
            while (start < line.end() && source.charAt(start) == ' ') {
                start++;
            }
            if (!escapes && start < line.end() && source.charAt(start) == '"') {
                at = quotedEnd(start + 1, start + 1, line.end());
            } else {
                int end = separatorFrom(start, line.end());
                add(List.of(new Span(start, end)), escapes ? Layout.DSV : Layout.FLOWING);
                at = end + separator.length();
            }
        }
    }

    /** Continues a quoted cell, and returns where the next cell begins. */
    private int quotedEnd(int start, int from, int lineEnd) {
        int at = from;
        while (at < lineEnd) {
            if (source.charAt(at) != '"') {
                at++;
            } else if (source.startsWith("\"\"", at)) {
                at += 2;
            } else {
                quoted.add(new Span(start, at));
                add(quoted, Layout.CSV);
                quoted = new ArrayList<>();
                return separatorFrom(at + 1, lineEnd) + separator.length();
            }
        }
        quoted.add(new Span(start, Math.max(start, lineEnd)));
        return lineEnd + 1;
    }

    private int separatorFrom(int from, int lineEnd) {
        int at = from;
        while (at < lineEnd && !source.startsWith(separator, at)) {
            at += escapes && source.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, lineEnd);
    }

    private void add(List<Span> lines, Layout layout) {
        cells.add(new TableCell(' ', 1, 1, List.copyOf(lines), layout, row));
    }

    private void end() {
        if (!quoted.isEmpty()) {
            Span first = quoted.get(0);
            int mark = first.start() - 1;
            content.flaw(
                    new Span(mark, mark + 1),
                    "this quotation mark opens a table cell that is never closed; close it where the cell ends");
            add(quoted, Layout.CSV);
        }
    }
}
