package io.github.copydesk.format.plain;

import java.util.List;

/**
 * How the lines of a text file are wrapped, judged from the lines themselves.
 *
 * <p>Wrapped text breaks a line only where the next word would not have fit. So each pair of lines says
 * between which widths the wrap may lie, and the width that most pairs agree on is it. Credits, addresses
 * and verse break earlier; lines that happen to fill the width, as a poem's may, begin with capitals, and not all of
 * them fill it.
 */
record Wrapping(int width, boolean evident) {
    private static final int NARROWEST = 50;
    private static final int WIDEST = 120;

    /** Fewer full lines than this prove nothing: one long line above a short one is no habit. */
    private static final int HABIT = 3;

    static Wrapping of(List<TextLine> lines) {
        int width = width(lines);
        int pairs = 0;
        int full = 0;
        int small = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (isPair(lines.get(i - 1), lines.get(i))) {
                pairs++;
                if (isFull(lines.get(i - 1), lines.get(i), width)) {
                    full++;
                    small += lines.get(i).beginsSmall() ? 1 : 0;
                }
            }
        }
        boolean prose = full >= HABIT && full * 2 >= pairs && small * 3 >= full;
        boolean tight = full >= 2 * HABIT && full * 5 >= pairs * 4;
        return new Wrapping(width, prose || tight);
    }

    private static int width(List<TextLine> lines) {
        int[] change = new int[WIDEST + 2];
        for (int i = 1; i < lines.size(); i++) {
            TextLine line = lines.get(i - 1);
            if (isPair(line, lines.get(i)) && line.width() <= WIDEST) {
                int most = line.width() + lines.get(i).firstWordLength();
                if (most >= NARROWEST) {
                    change[Math.max(line.width(), NARROWEST)]++;
                    change[Math.min(most, WIDEST) + 1]--;
                }
            }
        }
        int best = NARROWEST;
        int agreed = 0;
        int most = 0;
        for (int width = NARROWEST; width <= WIDEST; width++) {
            agreed += change[width];
            if (agreed > most) {
                most = agreed;
                best = width;
            }
        }
        return best;
    }

    private static boolean isPair(TextLine line, TextLine next) {
        return !line.isBlank() && !next.isBlank() && !next.isBullet() && !line.isRule() && !next.isRule();
    }

    private static boolean isFull(TextLine line, TextLine next, int width) {
        boolean oneLongWord = line.width() > width && line.firstWordLength() == line.end() - line.start();
        return oneLongWord || (line.width() <= width && line.width() + next.firstWordLength() >= width);
    }

    /** Whether the next line continues the paragraph of this one; neither is empty. */
    boolean continues(TextLine line, TextLine next) {
        return (isFull(line, next, width) ? evident || next.beginsSmall() : isJoined(line, next))
                && (line.isBullet() || next.indent() <= line.indent());
    }

    /** Whether a line of wrapped text became longer, as where a word was put together that a line end had cut. */
    private boolean isJoined(TextLine line, TextLine next) {
        return evident && line.width() > width && next.beginsSmall();
    }
}
