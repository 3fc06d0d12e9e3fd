package io.github.copydesk.format.rst;

import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what is recognised by the form of its lines: verse, tables, sessions of an interpreter. */
final class RstShapes {
    /** The depth to which tables in cells of tables are read. */
    private static final int DEEPEST_TABLE = 3;

    private static final Pattern GRID = Pattern.compile("\\+-[-+]*+(?<=-\\+)");
    private static final Pattern SESSION = Pattern.compile(">>>(?:\\s|$)");
    private static final Pattern VERSE = Pattern.compile("\\|(?:\\s++|$)");

    private final RstOutput out;
    private final RstCursor cursor;
    private final RstBlocks blocks;
    private final String source;

    RstShapes(RstOutput out, RstCursor cursor, RstBlocks blocks) {
        this.out = out;
        this.cursor = cursor;
        this.blocks = blocks;
        this.source = out.source();
    }

    /**
     * Reads the block that begins with the line.
     *
     * @param inside whether it is in another body, where three signs separate parts of a card
     * @return whether it was any of these
     */
    boolean read(RstLine line, boolean inside) {
        if (line.begins(SESSION, source)) {
            while (cursor.hasMore() && !cursor.peek(0).isBlank()) {
                cursor.pass(1);
            }
        } else if (line.begins(VERSE, source)) {
            verse(line);
        } else if (line.matcher(GRID, source).matches()) {
            grid(line);
        } else if (line.matcher(SimpleTable.BORDER, source).matches()) {
            simple(line);
        } else {
            boolean parts = inside && line.length() == 3;
            return parts && (line.begins("+++", source) || line.begins("^^^", source));
        }
        return true;
    }

    private void verse(RstLine first) {
        List<Span> stanza = new ArrayList<>();
        RstLine line = first;
        while (true) {
            boolean bar = line.begins(VERSE, source);
            RstLine text = bar ? line.from(source, line.start() + 1) : line;
            if (text.isBlank()) {
                out.addVerse(stanza, blocks.top().kind());
                stanza.clear();
            } else {
                stanza.add(text.span());
            }
            RstLine next = cursor.hasMore() ? cursor.peek(0) : RstLine.NOTHING;
            boolean goesOn = next.column() == first.column() && next.begins(VERSE, source);
            if (next.isBlank() || !(goesOn || next.column() > first.column())) {
                break;
            }
            cursor.pass(1);
            line = next;
        }
        out.addVerse(stanza, blocks.top().kind());
        blocks.top().use();
    }

    private void grid(RstLine border) {
        List<RstLine> lines = new ArrayList<>(List.of(border));
        while (cursor.hasMore() && isRow(cursor.peek(0), border)) {
            lines.add(cursor.peek(0));
            cursor.pass(1);
        }
        GridTable table = new GridTable(source, lines);
        if (blocks.tables() < DEEPEST_TABLE) {
            table.read(blocks);
            if (!table.fits()) {
                out.flaw(
                        border.span(),
                        "the borders of this table do not match, so readers see its source;"
                                + " align every bar with a corner, and end with a border");
            }
        }
    }

    private boolean isRow(RstLine line, RstLine border) {
        return line.column() == border.column() && (line.begins("|", source) || line.begins("+", source));
    }

    /** The table ends with its second border, or with the first one that an empty line follows. */
    private void simple(RstLine border) {
        List<RstLine> lines = new ArrayList<>(List.of(border));
        int borders = 0;
        int until = 0;
        boolean fits = true;
        boolean ended = false;
        while (!ended && cursor.hasMore()) {
            RstLine line = cursor.peek(0);
            if (!line.isBlank() && line.column() < border.column()) {
                break;
            }
            cursor.pass(1);
            lines.add(line);
            if (until == 0 && line.isBlank()) {
                until = lines.size();
            } else if (line.matcher(SimpleTable.BORDER, source).matches()) {
                until = lines.size();
                fits &= line.length() == border.length();
                ended = ++borders == 2 || cursor.peek(0).isBlank();
            }
        }
        if (!ended && until > 0) {
            cursor.goTo(cursor.at() - lines.size() + until);
            lines.subList(until, lines.size()).clear();
        }
        if (blocks.tables() < DEEPEST_TABLE) {
            new SimpleTable(source, lines).read(blocks);
            if (!fits || !ended) {
                out.flaw(
                        border.span(),
                        "this table has no matching border below it, so readers see its source;"
                                + " end it with a line like this one");
            }
        }
    }
}
