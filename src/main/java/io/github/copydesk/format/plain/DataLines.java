package io.github.copydesk.format.plain;

import java.util.List;

/** Tells a text file that is data, such as a list of words or the output of a program, from one that somebody wrote. */
final class DataLines {
    /** Fewer lines than this may be a menu or a list that somebody wrote. */
    private static final int FEWEST = 20;

    /** A long text without prose is the log of a program even if many of its lines are long. */
    private static final int LONG = 200;

    /** A line of so many words may be prose. */
    private static final int WORDS = 5;

    /** In data, fewer than one in so many lines is the end of a sentence. */
    private static final int ONE_SENTENCE_IN = 50;

    /** The largest share of lines of so many words in data, and in a long text. */
    private static final double FEW_LONG_LINES = 0.2;

    private static final double MANY_LONG_LINES = 0.6;

    private static final String SENTENCE_ENDS = ".!?…。！？";

    private DataLines() {}

    /** Whether a text has many lines, but hardly a sentence. */
    static boolean isData(List<TextLine> lines) {
        int visible = 0;
        int longer = 0;
        int sentences = 0;
        for (TextLine line : lines) {
            if (!line.isBlank()) {
                visible++;
                if (line.countWords(WORDS) >= WORDS) {
                    longer++;
                    sentences += SENTENCE_ENDS.indexOf(line.lastChar()) >= 0 ? 1 : 0;
                }
            }
        }
        double share = visible >= LONG ? MANY_LONG_LINES : FEW_LONG_LINES;
        return visible >= FEWEST && sentences * ONE_SENTENCE_IN < visible && longer < share * visible;
    }
}
