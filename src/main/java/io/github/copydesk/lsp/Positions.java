package io.github.copydesk.lsp;

import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Converts offsets of a document into positions of the protocol: lines from 0, and columns from 0 in the units of the
 * editor.
 *
 * <p>A byte order mark is in the text of the editor and not in the source of the document.
 */
final class Positions {
    private static final char MARK = '\uFEFF';

    private final String text;
    private final Lines lines;
    private final int mark;
    private final Units units;

    /** @param text as the editor has it */
    Positions(String text, Encoding encoding) {
        this.text = text;
        this.units = encoding.of(text);
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
        return new Position(at.line() - 1, units.between(start, start + at.column() - 1));
    }

    /** The offset in the source of the document; a position after the end of a line or of the text is that end. */
    int offset(Position position) {
        if (position.getLine() >= lines.count()) {
            return text.length() - mark;
        }
        Span line = lines.line(Math.max(0, position.getLine()) + 1);
        return Math.max(0, units.after(line.start(), Math.max(0, position.getCharacter()), line.end()) - mark);
    }
}
