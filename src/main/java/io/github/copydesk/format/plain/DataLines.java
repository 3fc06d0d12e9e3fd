package io.github.copydesk.format.plain;

import java.util.List;

/** Tells a text file that is data, such as a list of words or the output of a program, from one that somebody wrote. */
final class DataLines {
    /** Fewer lines than this may be a menu or a list that somebody wrote. */
    private static final int FEWEST = 20;

    /** A line of so many words may be prose. */
    private static final int WORDS = 5;

    /** In data, fewer than one in so many lines has so many words. */
    private static final int ONE_IN = 5;

    private static final String SENTENCE_ENDS = ".!?…。！？";

    private DataLines() {}

    /** Whether a text is many short lines without one sentence. */
    static boolean isData(List<TextLine> lines) {
        int written = 0;
        int visible = 0;
        for (TextLine line : lines) {
            if (line.isBlank()) {
                continue;
            }
            visible++;
            if (line.countWords(WORDS) >= WORDS) {
                written++;
                if (SENTENCE_ENDS.indexOf(line.lastChar()) >= 0) {
                    return false;
                }
            }
        }
        return visible >= FEWEST && written * ONE_IN < visible;
    }
}
