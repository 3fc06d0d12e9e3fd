package io.github.copydesk.lsp;

import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * The places of a document as editors count them: lines and UTF-16 columns from 0.
 *
 * <p>A byte order mark that an editor shows us stands in its text and not in ours.
 */
final class Positions {
    private static final char MARK = '\uFEFF';

    private final String text;
    private final Lines lines;
    private final int mark;

    /** @param text as the editor has it */
    Positions(String text) {
        this.text = text;
        this.lines = Lines.of(text);
        this.mark = text.isEmpty() || text.charAt(0) != MARK ? 0 : 1;
    }

    Range range(Span span) {
        return new Range(position(span.start()), position(span.end()));
    }

    /** @param offset in the source of the document */
    Position position(int offset) {
        io.github.copydesk.text.Position at = lines.at(Math.min(offset + mark, text.length()));
        return new Position(at.line() - 1, at.column() - 1);
    }

    /** The offset in the source of the document; what lies behind a line or the text is its end. */
    int offset(Position position) {
        if (position.getLine() >= lines.count()) {
            return text.length() - mark;
        }
        Span line = lines.line(Math.max(0, position.getLine()) + 1);
        int column = Math.max(0, Math.min(position.getCharacter(), line.end() - line.start()));
        return Math.max(0, line.start() + column - mark);
    }
}
