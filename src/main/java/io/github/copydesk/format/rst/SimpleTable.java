package io.github.copydesk.format.rst;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table whose columns are drawn with equals signs above and below; the last column may be as wide as it likes. */
final class SimpleTable {
    /** The line at the beginning and end of a table. */
    static final Pattern BORDER = Pattern.compile("=++(?: ++=++)++");

    private static final Pattern SPANS = Pattern.compile("-++(?: ++-++)*+");

    private final String source;
    private final List<RstLine> lines;
    private final int edge;
    private final int[] columns;
    private final List<RstLine> row = new ArrayList<>();
    private boolean header;

    /** @param lines from the border above to the one below */
    SimpleTable(String source, List<RstLine> lines) {
        this.source = source;
        this.lines = lines;
        this.edge = lines.get(0).column();
        this.columns = columns(lines.get(0), '=');
    }

    /** The start and end of each column, in turn, as columns of the line. */
    private int[] columns(RstLine border, char sign) {
        List<Integer> edges = new ArrayList<>();
        for (int at = border.start(); at < border.end(); at++) {
            boolean here = source.charAt(at) == sign;
            boolean before = at > border.start() && source.charAt(at - 1) == sign;
            if (here != before) {
                edges.add(border.column() + at - border.start());
            }
        }
        edges.add(Integer.MAX_VALUE);
        return edges.stream().mapToInt(Integer::intValue).toArray();
    }

    void read(RstBlocks blocks) {
        header = lines.stream()
                        .filter(line -> line.matcher(BORDER, source).matches())
                        .count()
                > 2;
        for (RstLine line : lines.subList(1, lines.size())) {
            if (line.matcher(BORDER, source).matches()) {
                flush(blocks, columns);
                header = false;
            } else if (!row.isEmpty() && line.matcher(SPANS, source).matches() && line.length() > 1) {
                flush(blocks, columns(line, '-'));
            } else if (line.isBlank()) {
                row.add(line);
            } else {
                if (beginsRow(line)) {
                    flush(blocks, columns);
                }
                row.add(line);
            }
        }
        flush(blocks, columns);
    }

    private boolean beginsRow(RstLine line) {
        return line.column() < columns[1];
    }

    private void flush(RstBlocks blocks, int[] edges) {
        List<List<Span>> cells = new ArrayList<>();
        for (RstLine line : row) {
            int[] offsets = Columns.offsets(source, line, edge);
            int last = offsets.length - 1;
            for (int i = 0; i < Math.max(cells.size(), 1) || begins(edges, i, last); i++) {
                if (i == cells.size()) {
                    cells.add(new ArrayList<>());
                }
                if (!line.isBlank() && begins(edges, i, last)) {
                    int end = 2 * i + 3 < edges.length ? Math.min(edges[2 * i + 2] - edge, last) : last;
                    cells.get(i).add(new Span(offsets[edges[2 * i] - edge], offsets[end]));
                } else {
                    cells.get(i).add(new Span(line.end(), line.end()));
                }
            }
        }
        row.clear();
        for (List<Span> cell : cells) {
            blocks.readCell(cell, header ? Block.Kind.TABLE_HEADER : Block.Kind.TABLE_CELL);
        }
    }

    /** Whether a line has text in a column. */
    private boolean begins(int[] edges, int column, int length) {
        return 2 * column + 1 < edges.length && edges[2 * column] - edge < length;
    }
}
