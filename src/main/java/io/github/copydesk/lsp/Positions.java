package io.github.copydesk.lsp;

import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Converts offsets of a document into positions of the protocol: lines from 0, and columns from 0 in the units of the editor.
 *
 * <p>A byte order mark is in the text of the editor and not in the source of the document.
 */
final class Positions {
    private static final char MARK = '\uFEFF';

    private final String text;
    private final Lines lines;
    private final int mark;
    private final Encoding encoding;

    /** @param text as the editor has it */
    Positions(String text, Encoding encoding) {
        this.text = text;
        this.encoding = encoding;
        this.lines = Lines.of(text);
        this.mark = text.isEmpty() || text.charAt(0) != MARK ? 0 : 1;
    }

    Range range(Span span) {
        return new Range(position(span.start()), position(span.end()));
    }

    /** @param offset in the source of the document */
    Position position(int offset) {
        io.github.copydesk.text.Position at = lines.at(Math.min(offset + mark, text.length()));
        int start = lines.line(at.line()).start();
        return new Position(at.line() - 1, units(start, start + at.column() - 1));
    }

    /** The offset in the source of the document; a position after the end of a line or of the text is that end. */
    int offset(Position position) {
        if (position.getLine() >= lines.count()) {
            return text.length() - mark;
        }
        Span line = lines.line(Math.max(0, position.getLine()) + 1);
        return Math.max(0, after(position.getCharacter(), line) - mark);
    }

    /** The length of a stretch of the text in the units of the editor. */
    private int units(int start, int end) {
        int units = 0;
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            units += encoding.units(text.codePointAt(i));
        }
        return units;
    }

    /** The offset in the text that is so many units of the editor after the start of a line. */
    private int after(int units, Span line) {
        int at = line.start();
        int left = units;
        while (at < line.end() && left >= encoding.units(text.codePointAt(at))) {
            left -= encoding.units(text.codePointAt(at));
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
