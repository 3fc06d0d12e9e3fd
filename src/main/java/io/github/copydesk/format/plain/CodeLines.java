package io.github.copydesk.format.plain;

import java.util.List;

/** Tells a text file that is the source of a program, as pages show them, by its statements and blocks. */
final class CodeLines {
    private static final int FEWEST = 5;

    private static final int FEWEST_STATEMENTS = 2;
    /** Of the lines of code, at least one in this many is a statement, or begins or ends a block. */
    private static final int ONE_IN = 2;

    /** A line with this many words that ends like a sentence is text. */
    private static final int LONG = 5;

    private CodeLines() {}

    /** Whether at least half of the lines end in a semicolon, open a block or close one, and there are both, and no sentence. */
    static boolean isCode(List<TextLine> lines) {
        int visible = 0;
        int statements = 0;
        int blocks = 0;
        for (TextLine line : lines) {
            if (!line.isBlank()) {
                if (line.countWords(LONG) == LONG && ".!?".indexOf(line.lastChar()) >= 0) {
                    return false;
                }
                visible++;
                statements += line.lastChar() == ';' ? 1 : 0;
                blocks += line.lastChar() == '{' || line.firstChar() == '}' ? 1 : 0;
            }
        }
        return visible >= FEWEST
                && blocks > 0
                && statements >= FEWEST_STATEMENTS
                && (statements + blocks) * ONE_IN >= visible;
    }
}
