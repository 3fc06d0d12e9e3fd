package io.github.copydesk.format.rst;

import io.github.copydesk.text.Alternative;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the blocks of reStructuredText, line by line, by their columns.
 *
 * <p>Nested bodies are on an explicit stack, not on the call stack, and no line is read ahead to find the end of a
 * body, so that a file may nest them to any depth.
 */
final class RstBlocks {
    private static final Pattern ATTRIBUTION = Pattern.compile("(?:---?(?!-)|—)\\s*+(?=\\S)");
    private static final Pattern CLASSIFIER = Pattern.compile(" : ");

    private final RstOutput out;
    private final String source;
    private final Block.Kind prose;
    private final int tables;
    private final RstMarkers markers;
    private final RstTitles titles;
    private final RstFields fields;
    private final Deque<RstFrame> frames = new ArrayDeque<>();
    private final RstCursor cursor;
    private final RstParagraph paragraph;
    private final RstShapes shapes;
    private final RstExplicit explicit;
    /** The index of the line that is read. */
    private int begun;
    /** Whether nothing but titles and fields were read so far. */
    private boolean atTop;

    /**
     * @param prose the kind of a paragraph
     * @param tables the number of tables around it
     */
    RstBlocks(RstOutput out, List<Span> lines, Block.Kind prose, int tables) {
        this.out = out;
        this.source = out.source();
        this.prose = prose;
        this.tables = tables;
        this.atTop = tables == 0;
        this.markers = new RstMarkers(source);
        this.titles = new RstTitles(out);
        this.fields = new RstFields(out);
        this.cursor = new RstCursor(source, lines);
        this.paragraph = new RstParagraph(out, cursor);
        this.shapes = new RstShapes(out, cursor, this);
        this.explicit = new RstExplicit(out, cursor, this);
    }

    void read() {
        RstFrame whole = new RstFrame(RstFrame.Role.BODY, 0, prose, prose, 0);
        whole.indent(tables == 0 ? 0 : -1);
        frames.push(whole);
        while (cursor.hasMore()) {
            RstLine line = cursor.peek(0);
            if (line.isBlank()) {
                cursor.pass(1);
                paragraph.end(top());
            } else {
                place(line);
            }
        }
        paragraph.end(top());
        while (!frames.isEmpty()) {
            close();
        }
    }

    RstFrame top() {
        return frames.element();
    }

    void push(RstFrame frame) {
        atTop = false;
        frames.push(frame);
    }

    /** The index of the line with which the present block began. */
    int begun() {
        return begun;
    }

    /** Reads the content of a table cell as a separate text. */
    void readCell(List<Span> lines, Block.Kind kind) {
        new RstBlocks(out, lines, kind, tables + 1).read();
    }

    /** Finds the body that a line belongs to; a line may need several turns. */
    private void place(RstLine line) {
        RstFrame top = top();
        int column = line.column();
        if (column < top.floor()) {
            paragraph.end(top());
            if (cursor.peek(0).column() < top.floor()) {
                close();
            }
        } else if (!paragraph.isEmpty()) {
            goOn(line, top);
        } else if (top.indent() >= 0 && column > top.indent()) {
            boolean term = top.role() == RstFrame.Role.GLOSSARY;
            push(term ? described(top, column) : quotation(top, column));
        } else {
            top.indent(column);
            begun = cursor.at();
            cursor.pass(1);
            RstLine rest = line;
            while (!rest.isBlank()) {
                rest = begin(rest);
            }
        }
    }

    private void goOn(RstLine line, RstFrame top) {
        if (top.indent() < 0 || line.column() == top.indent()) {
            top.indent(line.column());
            paragraph.add(line);
            cursor.pass(1);
        } else if (line.column() > top.indent() && paragraph.isTerm()) {
            term(paragraph.takeTerm());
            push(described(top, line.column()));
        } else {
            paragraph.end(top());
        }
    }

    private RstFrame described(RstFrame top, int column) {
        RstFrame frame =
                new RstFrame(RstFrame.Role.BODY, top.indent() + 1, Block.Kind.LIST_ITEM, top.rest(), top.depth() + 1);
        frame.indent(column);
        return frame;
    }

    private static RstFrame quotation(RstFrame top, int column) {
        boolean prose = top.rest() == Block.Kind.PARAGRAPH || top.rest() == Block.Kind.LIST_ITEM;
        Block.Kind kind = prose ? Block.Kind.QUOTATION : top.rest();
        RstFrame frame = new RstFrame(RstFrame.Role.QUOTATION, top.indent() + 1, kind, kind, top.depth());
        frame.indent(column);
        return frame;
    }

    /** A term, without what classifies it unless that is words. */
    private void term(Span line) {
        Matcher classifier = CLASSIFIER.matcher(source).region(line.start(), line.end());
        int end = classifier.find() ? classifier.start() : line.end();
        out.add(List.of(new Span(line.start(), end)), Block.Kind.LIST_ITEM, top().depth() + 1);
        top().use();
    }

    private void close() {
        RstFrame frame = frames.pop();
        if (frame.role() == RstFrame.Role.TAB && !frames.isEmpty()) {
            top().tabEnd(cursor.at());
            int end = cursor.textEnd(frame.begin());
            if (end > frame.begin()) {
                out.add(new Alternative(new Span(frame.begin(), end), frame.tabSet(), frame.choice()));
            }
        }
    }

    /** Reads what begins here, and returns the rest of the line, which belongs to the body that was opened. */
    private RstLine begin(RstLine line) {
        RstFrame top = top();
        int item = markers.bullet(line);
        if (item == RstMarkers.NONE) {
            item = markers.enumerator(line, cursor.peek(0));
        }
        if (top.role() == RstFrame.Role.GLOSSARY && !explicit.is(line)) {
            term(line.span());
            return RstLine.NOTHING;
        }
        if (item != RstMarkers.NONE) {
            return item(line, line.from(source, item), top);
        }
        Matcher field = markers.field(line);
        if (field.lookingAt()) {
            return field(line, field, top);
        }
        if (explicit.is(line)) {
            return explicit.read(line);
        }
        if (explicit.isAnonymous(line)) {
            cursor.takeFrom(line.column() + 1);
            return RstLine.NOTHING;
        }
        int option = markers.option(line);
        if (option != RstMarkers.NONE && isDescribed(line, option)) {
            push(new RstFrame(
                    RstFrame.Role.BODY, line.column() + 1, Block.Kind.LIST_ITEM, top.rest(), top.depth() + 1));
            return line.from(source, option);
        }
        if (shapes.read(line, frames.size() > 1)) {
            atTop = false;
        } else if (!titles.read(line, cursor, tables == 0 && frames.size() == 1)) {
            paragraph(line, top);
        }
        return RstLine.NOTHING;
    }

    private boolean isDescribed(RstLine line, int option) {
        int next = cursor.nextText();
        return option < line.end() || (next < cursor.size() && cursor.line(next).column() > line.column());
    }

    private RstLine item(RstLine line, RstLine rest, RstFrame top) {
        int column = rest.isBlank() ? line.column() + 1 : rest.column();
        RstFrame frame =
                switch (top.role()) {
                    case LIST_TABLE -> top.row(column);
                    case ROW -> top.cell(column);
                    default -> new RstFrame(RstFrame.Role.BODY, column, itemKind(top), top.rest(), top.depth() + 1);
                };
        if (!rest.isBlank()) {
            frame.indent(column);
        }
        push(frame);
        return rest;
    }

    private static Block.Kind itemKind(RstFrame top) {
        boolean cell = top.rest() == Block.Kind.TABLE_CELL || top.rest() == Block.Kind.TABLE_HEADER;
        return cell ? top.rest() : Block.Kind.LIST_ITEM;
    }

    private RstLine field(RstLine line, Matcher field, RstFrame top) {
        RstLine rest = line.from(source, field.end());
        if (atTop && frames.size() == 1) {
            List<Span> body = new ArrayList<>(List.of(rest.span()));
            cursor.takeFrom(line.column() + 1).forEach(each -> body.add(each.span()));
            fields.read(field.group(1), body);
        } else if (fields.isData(field.group(1))) {
            cursor.takeFrom(line.column() + 1);
        } else {
            push(new RstFrame(RstFrame.Role.BODY, line.column() + 1, top.rest(), top.rest(), top.depth()));
            return rest;
        }
        return RstLine.NOTHING;
    }

    /** The number of tables that contain this text. */
    int tables() {
        return tables;
    }

    private void paragraph(RstLine line, RstFrame top) {
        atTop = false;
        if (tables == 0) {
            explicit.flawed(line);
        }
        Matcher attribution = line.matcher(ATTRIBUTION, source);
        if (top.role() == RstFrame.Role.QUOTATION && top.isUsed() && attribution.lookingAt()) {
            out.add(List.of(new Span(attribution.end(), line.end())), Block.Kind.CAPTION, 0);
        } else {
            paragraph.add(line);
        }
    }
}
