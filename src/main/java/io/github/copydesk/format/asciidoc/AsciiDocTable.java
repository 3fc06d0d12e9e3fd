package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of an AsciiDoc table. */
final class AsciiDocTable {
    /** What may stand before a cell's bar: how many columns or times, how aligned, in which style. */
    private static final Pattern SPEC =
            Pattern.compile("(?:(\\d{1,3})?(\\.\\d{1,3})?([*+]))?(?:[<^>])?(?:\\.[<^>])?([adehlmsv])?");

    private final String source;
    private final AsciiDocBlocks reader;
    private final BlockAttributes attributes;
    private final char separator;
    private final List<Cell> cells = new ArrayList<>();

    /** @param row the index of the line it begins in */
    private record Cell(char style, int columns, List<Span> lines, int row) {}

    /**
     * @param reader takes what a cell holds
     */
    AsciiDocTable(String source, AsciiDocBlocks reader, BlockAttributes attributes, char separator) {
        this.source = source;
        this.reader = reader;
        this.attributes = attributes;
        this.separator = attributes.separator(separator);
    }

    /** Reads the lines between the fences. */
    void read(List<AsciiDocLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isComment()) {
                reader.comment(lines.get(i));
            } else if (!lines.get(i).isDirective()) {
                split(lines.get(i).span(), i);
            }
        }
        String styles = attributes.columnStyles();
        int columns = styles.isEmpty() ? columnsOfFirstRow() : styles.length();
        boolean header = attributes.hasHeader() || (!attributes.hasNoHeader() && looksLikeHeader(lines));
        int column = 0;
        for (Cell cell : cells) {
            boolean heads = (header && column < columns) || cell.style() == 'h';
            char given = styles.isEmpty() ? ' ' : styles.charAt(column % columns);
            emit(cell.lines(), cell.style() == ' ' ? given : cell.style(), heads);
            column += cell.columns();
        }
    }

    private void split(Span line, int row) {
        int from = line.start();
        for (int at = from; at < line.end(); at++) {
            char c = source.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == separator) {
                int spec = specStart(line.start(), from, at);
                continueLast(from, spec);
                Matcher matcher = SPEC.matcher(source).region(spec, at);
                char style = matcher.matches() && matcher.group(4) != null
                        ? matcher.group(4).charAt(0)
                        : ' ';
                int columns = matcher.matches() && matcher.group(1) != null ? Integer.parseInt(matcher.group(1)) : 1;
                cells.add(new Cell(style, columns, new ArrayList<>(), row));
                from = at + 1;
            }
        }
        continueLast(from, line.end());
    }

    private void continueLast(int from, int to) {
        if (!cells.isEmpty()) {
            cells.get(cells.size() - 1).lines().add(new Span(from, to));
        }
    }

    /** Where the specification before the bar begins; at the bar when there is none. */
    private int specStart(int line, int from, int bar) {
        int at = bar;
        while (at > from && bar - at < 12 && !Character.isWhitespace(source.charAt(at - 1))) {
            at--;
        }
        boolean apart = at == line || Character.isWhitespace(source.charAt(at - 1));
        return apart && SPEC.matcher(source).region(at, bar).matches() ? at : bar;
    }

    private int columnsOfFirstRow() {
        int row = cells.isEmpty() ? 0 : cells.get(0).row();
        int columns = cells.stream()
                .filter(cell -> cell.row() == row)
                .mapToInt(Cell::columns)
                .sum();
        return Math.max(1, columns);
    }

    /** A first row that a blank line sets apart is a header, unless the table says otherwise. */
    private static boolean looksLikeHeader(List<AsciiDocLine> lines) {
        return lines.size() > 2 && !lines.get(0).isBlank() && lines.get(1).isBlank();
    }

    private void emit(List<Span> lines, char style, boolean header) {
        if (style == 'l' || style == 'm') {
            return;
        }
        if (style == 'a' && !header) {
            reader.readCell(lines);
            return;
        }
        Block.Kind kind = header ? Block.Kind.TABLE_HEADER : Block.Kind.TABLE_CELL;
        List<Span> paragraph = new ArrayList<>();
        for (Span line : lines) {
            if (source.substring(line.start(), line.end()).isBlank()) {
                reader.emit(paragraph, style == 'v', kind, 0);
                paragraph.clear();
            } else {
                paragraph.add(line);
            }
        }
        reader.emit(paragraph, style == 'v', kind, 0);
    }
}
