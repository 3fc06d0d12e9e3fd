package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Span;
import java.util.List;

/** Reads the inline markup of one AsciiDoc block: first what hides text from the marks, then the marks. */
final class AsciiDocText {
    private static final String MARKS = "*_#";

    private AsciiDocText() {}

    /**
     * @param hard whether every line end is a break
     * @return the block and those that its footnotes make, or none
     */
    static List<Block> blocks(String source, List<Span> lines, boolean hard, Block.Kind kind, int level) {
        Stencil stencil = new Stencil(source, FlatText.of(source, lines, hard));
        new AsciiDocLiterals(stencil).draw();
        drawMarks(stencil);
        return stencil.blocks(kind, level);
    }

    private static void drawMarks(Stencil stencil) {
        String text = stencil.text();
        MarkPairs pairs = new MarkPairs(text, stencil::isFree);
        // Where the pair ends that is open, by mark and by its width: a mark does not nest in itself.
        int[][] until = new int[MARKS.length()][3];
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (!stencil.isFree(at)) {
                continue;
            }
            int which = MARKS.indexOf(mark);
            if (which >= 0) {
                int width = pairs.width(at);
                int close = at < until[which][width] ? -1 : pairs.close(at);
                if (close >= 0) {
                    until[which][width] = close + width;
                    stencil.drop(close, close + width);
                    stencil.drop(roleBefore(text, at), at + width);
                }
                at += width - 1;
            } else if (mark == '^' || mark == '~') {
                int close = pairs.closeInWord(at);
                if (close >= 0) {
                    stencil.drop(at, at + 1);
                    stencil.drop(close, close + 1);
                }
            }
        }
    }

    /** Where the attributes before a mark begin, {@code [.lead]#text#}, or the mark itself. */
    private static int roleBefore(String text, int mark) {
        int at = mark - 1;
        if (at < 0 || text.charAt(at) != ']') {
            return mark;
        }
        while (at > 0 && isRoleChar(text.charAt(at - 1))) {
            at--;
        }
        boolean role = at > 0 && at < mark - 1 && text.charAt(at - 1) == '[' && !Character.isDigit(text.charAt(at));
        return role ? at - 1 : mark;
    }

    private static boolean isRoleChar(char c) {
        return Character.isLetterOrDigit(c) || ".#%-_".indexOf(c) >= 0;
    }
}
