package io.github.copydesk.format.rst;

import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Rows of values between commas, or what else parts them. */
final class CsvTable {
    private final RstOutput out;
    private final String source;
    private final char comma;
    private final char quote;
    private final char escape;
    private final List<List<List<Span>>> rows = new ArrayList<>();
    private List<List<Span>> row = new ArrayList<>();
    private List<Span> cell = new ArrayList<>();
    private boolean quoted;

    /** @param escape what takes the meaning from the next sign; the quote itself where doubling it does */
    CsvTable(RstOutput out, char comma, char quote, char escape) {
        this.out = out;
        this.source = out.source();
        this.comma = comma;
        this.quote = quote;
        this.escape = escape;
    }

    /** The cells of each row; a cell is lines. */
    List<List<List<Span>>> rows(List<Span> lines) {
        for (Span line : lines) {
            line(line);
        }
        endRow();
        return rows;
    }

    private void line(Span line) {
        int from = line.start();
        boolean begins = !quoted;
        if (begins && source.substring(from, line.end()).isBlank()) {
            return;
        }
        boolean text = false;
        for (int at = from; at < line.end(); at++) {
            char c = source.charAt(at);
            boolean doubled = quoted && c == quote && at + 1 < line.end() && source.charAt(at + 1) == quote;
            if (doubled || (c == escape && escape != quote && at + 1 < line.end())) {
                out.drop(at);
                at++;
            } else if (quoted && c == quote) {
                cell.add(new Span(from, at));
                quoted = false;
                from = at + 1;
            } else if (c == quote && !text && cell.isEmpty()) {
                quoted = true;
                from = at + 1;
            } else if (c == comma && !quoted) {
                endCell(from, at);
                from = at + 1;
                text = false;
                continue;
            }
            text |= !Character.isWhitespace(c);
        }
        if (quoted) {
            cell.add(new Span(from, line.end()));
        } else {
            endCell(from, line.end());
            endRow();
        }
    }

    private void endCell(int from, int to) {
        if (cell.isEmpty()) {
            cell.add(new Span(from, to));
        }
        row.add(cell);
        cell = new ArrayList<>();
    }

    private void endRow() {
        if (!cell.isEmpty()) {
            row.add(cell);
            cell = new ArrayList<>();
        }
        if (!row.isEmpty()) {
            rows.add(row);
            row = new ArrayList<>();
        }
    }
}
