package io.github.copydesk.format.rst;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of the paragraph that is read. */
final class RstParagraph {
    private final RstOutput out;
    private final RstCursor cursor;
    private final String source;
    private final List<Span> lines = new ArrayList<>();

    RstParagraph(RstOutput out, RstCursor cursor) {
        this.out = out;
        this.cursor = cursor;
        this.source = out.source();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    void add(RstLine line) {
        lines.add(line.span());
    }

    /** Whether it is one line, which may be a term when the next one is indented; not when that is literal. */
    boolean isTerm() {
        return lines.size() == 1 && !isLiteral(lines.get(0));
    }

    Span takeTerm() {
        Span term = lines.get(0);
        lines.clear();
        return term;
    }

    private boolean isLiteral(Span last) {
        return last.length() >= 2 && source.startsWith("::", last.end() - 2);
    }

    /** Ends the paragraph; what follows two colons at its end is literal, and passed. */
    void end(RstFrame top) {
        if (lines.isEmpty()) {
            return;
        }
        Span last = lines.get(lines.size() - 1);
        boolean literal = isLiteral(last);
        if (literal) {
            boolean alone = last.length() == 2 || Character.isWhitespace(source.charAt(last.end() - 3));
            lines.set(lines.size() - 1, new Span(last.start(), last.end() - (alone ? 2 : 1)));
        }
        out.add(lines, top.kind(), top.kind() == Block.Kind.LIST_ITEM ? top.depth() : 0);
        top.use();
        lines.clear();
        if (literal) {
            passLiteral(top);
        }
    }

    private void passLiteral(RstFrame top) {
        int next = cursor.nextText();
        if (next == cursor.size()) {
            return;
        }
        RstLine first = cursor.line(next);
        if (first.column() > top.indent() && first.column() >= top.floor()) {
            cursor.goTo(next);
            cursor.takeFrom(top.indent() < 0 ? first.column() : top.indent() + 1);
        } else if (first.column() == top.indent() && isSign(source.charAt(first.start()))) {
            cursor.goTo(next);
            String sign = source.substring(first.start(), first.start() + 1);
            while (cursor.hasMore() && cursor.peek(0).begins(sign, source)) {
                cursor.pass(1);
            }
        }
    }

    private static boolean isSign(char c) {
        return c > ' ' && c <= '~' && !Character.isLetterOrDigit(c);
    }
}
