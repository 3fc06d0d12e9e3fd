package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Reads an AsciiDoc table: its header cells, and the content of each cell. */
final class AsciiDocTable {
    /** In wider tables, cells that span rows are not tracked. */
    private static final int MOST_COLUMNS = 100;

    private static final int MOST_ROWS = 100;

    private final AsciiDocContent content;
    private final BlockAttributes attributes;
    private final Consumer<List<Span>> blocks;

    /** @param blocks reads the lines of a cell that contains blocks */
    AsciiDocTable(AsciiDocContent content, BlockAttributes attributes, Consumer<List<Span>> blocks) {
        this.content = content;
        this.attributes = attributes;
        this.blocks = blocks;
    }

    /**
     * Reads the lines between the fences.
     *
     * @param fence the first character of the fences
     */
    void read(char fence, List<AsciiDocLine> rows) {
        List<AsciiDocLine> lines = rows.stream().filter(line -> !line.isSeam()).toList();
        lines.stream().filter(AsciiDocLine::isComment).forEach(line -> content.comment(line, false));
        List<TableCell> cells = cells(fence, lines);
        String styles = attributes.columnStyles();
        int columns = styles.isEmpty() ? columnsOfFirstRow(cells) : styles.length();
        boolean header = attributes.hasHeader() || (!attributes.hasNoHeader() && looksLikeHeader(lines, cells));
        int[] taken = new int[columns];
        int place = 0;
        for (TableCell cell : cells) {
            while (taken[place % columns] > 0) {
                taken[place++ % columns]--;
            }
            int column = place % columns;
            // Styles do not apply to the header row.
            boolean first = header && place < columns;
            char given = styles.isEmpty() || first ? ' ' : styles.charAt(column);
            char style = cell.style() == ' ' ? given : cell.style();
            emit(cell, style, first || style == 'h');
            int end = Math.min(column + cell.columns(), columns);
            if (columns <= MOST_COLUMNS) {
                Arrays.fill(taken, column, end, Math.min(cell.rows(), MOST_ROWS) - 1);
            }
            place += Math.max(1, cell.columns());
        }
    }

    private List<TableCell> cells(char fence, List<AsciiDocLine> lines) {
        String format = attributes.format();
        if (format.isEmpty()) {
            format = fence == ',' ? "csv" : fence == ':' ? "dsv" : "psv";
        }
        return switch (format) {
            case "csv" -> DataCells.of(content, attributes.separator(","), false, lines);
            case "tsv" -> DataCells.of(content, attributes.separator("\t"), false, lines);
            case "dsv" -> DataCells.of(content, attributes.separator(":"), true, lines);
            default ->
                BarCells.of(
                        content.source(),
                        attributes.separator(String.valueOf(fence)).charAt(0),
                        lines);
        };
    }

    private static int columnsOfFirstRow(List<TableCell> cells) {
        int row = cells.isEmpty() ? 0 : cells.get(0).row();
        int columns = cells.stream()
                .filter(cell -> cell.row() == row)
                .mapToInt(TableCell::columns)
                .sum();
        return Math.max(1, columns);
    }

    /** Whether the first row is a header: an empty line follows it, and no cell continues after that line. */
    private boolean looksLikeHeader(List<AsciiDocLine> lines, List<TableCell> cells) {
        boolean apart =
                lines.size() > 2 && !lines.get(0).isBlank() && lines.get(1).isBlank();
        return apart && cells.stream().takeWhile(cell -> cell.row() == 0).noneMatch(this::goesOn);
    }

    /** White space after the bar does not make a literal paragraph. */
    private List<Span> unindented(List<Span> lines) {
        List<Span> unindented = new ArrayList<>(lines);
        Span first = lines.isEmpty() ? new Span(0, 0) : lines.get(0);
        int start = first.start();
        while (start < first.end() && Character.isWhitespace(content.source().charAt(start))) {
            start++;
        }
        if (start > first.start()) {
            unindented.set(0, new Span(start, first.end()));
        }
        return unindented;
    }

    private boolean goesOn(TableCell cell) {
        return cell.lines().stream().filter(line -> !isBlank(line)).count() > 1;
    }

    private boolean isBlank(Span line) {
        return content.source().substring(line.start(), line.end()).isBlank();
    }

    private void emit(TableCell cell, char style, boolean header) {
        if (style == 'l' || style == 'm') {
            return;
        }
        if (style == 'a' && !header) {
            blocks.accept(unindented(cell.lines()));
            return;
        }
        Block.Kind kind = header ? Block.Kind.TABLE_HEADER : Block.Kind.TABLE_CELL;
        Layout layout = style == 'v' ? Layout.BROKEN : cell.layout();
        List<Span> paragraph = new ArrayList<>();
        for (Span line : cell.lines()) {
            if (isBlank(line)) {
                content.emit(paragraph, layout, kind, 0);
                paragraph.clear();
            } else {
                paragraph.add(line);
            }
        }
        content.emit(paragraph, layout, kind, 0);
    }
}
