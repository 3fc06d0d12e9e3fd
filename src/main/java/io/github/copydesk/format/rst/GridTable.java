package io.github.copydesk.format.rst;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A table drawn with bars and dashes. Cells may span columns and rows. */
final class GridTable {
    private final String source;
    private final List<RstLine> lines;
    private final List<Cell> read = new ArrayList<>();
    private List<Cell> open = new ArrayList<>();
    private int headed = -1;
    private boolean fits = true;

    /** @param right the column of the bar on its right */
    private record Cell(int left, int right, int row, List<Span> lines) {}

    /** @param lines in order, each beginning with a bar or a corner */
    GridTable(String source, List<RstLine> lines) {
        this.source = source;
        this.lines = lines;
    }

    /** Whether its borders fit together. */
    boolean fits() {
        return fits;
    }

    /** Reads all cells that are to be made out. */
    void read(RstBlocks blocks) {
        int column = lines.get(0).column();
        int[] offsets = Columns.offsets(source, lines.get(0), column);
        int width = offsets.length - 1;
        open(List.of(new Cell(0, width - 1, 0, List.of())), offsets, 1, column);
        for (int row = 1; row < lines.size(); row++) {
            offsets = Columns.offsets(source, lines.get(row), column);
            fits &= offsets.length - 1 == width;
            if (offsets.length > width / 2) {
                line(offsets, row, column);
            }
        }
        fits &= open.isEmpty();
        read.addAll(open);
        for (Cell cell : read) {
            boolean header = cell.row() <= headed;
            blocks.readCell(cell.lines(), header ? Block.Kind.TABLE_HEADER : Block.Kind.TABLE_CELL);
        }
    }

    private void line(int[] offsets, int row, int column) {
        List<Cell> still = new ArrayList<>();
        List<Cell> closed = new ArrayList<>();
        boolean heads = headed < 0 && !open.isEmpty();
        for (Cell cell : open) {
            if (isBorder(offsets, cell)) {
                heads &= charAt(offsets, cell.left() + 1) == '=';
                read.add(cell);
                closed.add(cell);
            } else {
                heads = false;
                still.add(cell);
                fits &= isSide(offsets, cell.left()) && isSide(offsets, cell.right());
                int last = offsets.length - 1;
                int end = offsets[Math.min(cell.right(), last)];
                cell.lines().add(new Span(Math.min(offsets[Math.min(cell.left() + 1, last)], end), end));
            }
        }
        headed = heads ? row : headed;
        open = still;
        if (!closed.isEmpty() && row + 1 < lines.size()) {
            open(closed, offsets, row + 1, column);
        }
    }

    /** Opens the cells below closed ones: a corner is theirs only when a bar goes on below it. */
    private void open(List<Cell> above, int[] border, int row, int column) {
        if (row >= lines.size()) {
            fits = false;
            return;
        }
        int[] below = Columns.offsets(source, lines.get(row), column);
        int at = 0;
        while (at < above.size()) {
            int left = above.get(at).left();
            int right = above.get(at).right();
            while (at + 1 < above.size() && above.get(at + 1).left() == right) {
                right = above.get(++at).right();
            }
            at++;
            int from = left;
            for (int corner = left + 1; corner <= right; corner++) {
                boolean ends = corner == right || (charAt(border, corner) == '+' && isSide(below, corner));
                if (ends) {
                    open.add(new Cell(from, corner, row, new ArrayList<>()));
                    from = corner;
                }
            }
        }
        open.sort((one, two) -> Integer.compare(one.left(), two.left()));
    }

    private boolean isBorder(int[] offsets, Cell cell) {
        if (charAt(offsets, cell.left()) != '+' || charAt(offsets, cell.right()) != '+') {
            return false;
        }
        for (int column = cell.left() + 1; column < cell.right(); column++) {
            if ("-=+".indexOf(charAt(offsets, column)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isSide(int[] offsets, int column) {
        char c = charAt(offsets, column);
        return c == '|' || c == '+';
    }

    private char charAt(int[] offsets, int column) {
        return column < offsets.length - 1 ? source.charAt(offsets[column]) : ' ';
    }
}
