package io.github.copydesk.format.plain;

import java.util.List;

/** Tells a text file that is the source of a program, as pages show them, by the ends of its lines. */
final class CodeLines {
    private static final int FEWEST = 5;
    /** Of the lines of code, at least one in this many ends like a statement or a block. */
    private static final int ONE_IN = 2;

    private CodeLines() {}

    /** Whether at least half of the lines end in a semicolon or a brace, and some in a brace. */
    static boolean isCode(List<TextLine> lines) {
        int visible = 0;
        int statements = 0;
        int braces = 0;
        for (TextLine line : lines) {
            if (!line.isBlank()) {
                visible++;
                statements += ";{}".indexOf(line.lastChar()) >= 0 ? 1 : 0;
                braces += "{}".indexOf(line.lastChar()) >= 0 ? 1 : 0;
            }
        }
        return visible >= FEWEST && braces > 0 && statements * ONE_IN >= visible;
    }
}
