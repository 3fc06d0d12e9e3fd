package io.github.copydesk.format.plain;

import java.util.List;

/** Tells a text file that is data, such as a list of words or the output of a program, from one that somebody wrote. */
final class DataLines {
    /** Fewer lines than this may be a menu or a list that somebody wrote. */
    private static final int FEWEST = 20;

    /** A line with this many words may be verse, or a line of a wrapped paragraph. */
    private static final int LONG = 5;

    /** In data, fewer than one line in this many is a sentence, or ends one. */
    private static final int ONE_SENTENCE_IN = 50;

    private static final String SENTENCE_ENDS = ".!?…。！？।॥۔؟։።";
    private static final String CLOSERS = "\"'”’»)]*_";

    private DataLines() {}

    /** Whether a text has many lines, but hardly a sentence, and fewer long lines than short ones. */
    static boolean isData(List<TextLine> lines) {
        int visible = 0;
        int longer = 0;
        int sentences = 0;
        for (TextLine line : lines) {
            if (!line.isBlank()) {
                visible++;
                int words = line.countWords(LONG);
                longer += words == LONG ? 1 : 0;
                sentences += words > 1 && !line.beginsSmall() && SENTENCE_ENDS.indexOf(line.lastCharBut(CLOSERS)) >= 0
                        ? 1
                        : 0;
            }
        }
        return visible >= FEWEST && sentences * ONE_SENTENCE_IN < visible && longer * 2 < visible;
    }
}
