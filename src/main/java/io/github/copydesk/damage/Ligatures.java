package io.github.copydesk.damage;

import io.github.copydesk.text.Block;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds words with ligature characters, {@code oﬃce}. A space beside a ligature was added by the typesetting program if
 * the part without it is no word: {@code Pﬁ zer}.
 */
public final class Ligatures {
    private static final char FIRST = '\uFB00';
    private static final char LAST = '\uFB06';

    private Ligatures() {}

    /** Whether a block may have a ligature, by the characters that it has. */
    public static boolean mayBeIn(Block block) {
        for (char ligature = FIRST; ligature <= LAST; ligature++) {
            if (block.mayHave(ligature)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a text with ligatures, in order. */
    public static Stream<Defect> in(String text, WordKnowledge words) {
        List<Defect> found = new ArrayList<>(0);
        int at = next(text, 0);
        while (at < text.length()) {
            int start = wordStart(text, at);
            int end = wordEnd(text, at);
            if (end - start > 1 || beginsWord(text, start, words)) {
                Defect defect = defect(text, start, end, at, words);
                found.add(defect);
                end = defect.end();
            }
            at = next(text, end);
        }
        return found.stream();
    }

    private static Defect defect(String text, int start, int end, int ligature, WordKnowledge words) {
        if (end - start == 1 || !words.isKnown(spelled(text, start, end))) {
            int from = ligature == start && isSpace(text, start - 1) ? wordStart(text, start - 1) : start;
            int to = text.charAt(end - 1) >= FIRST && isSpace(text, end) ? wordEnd(text, end + 1) : end;
            for (int[] whole : new int[][] {{start, to}, {from, end}, {from, to}}) {
                String joined = spelled(text, whole[0], whole[1]).replace(" ", "");
                if (whole[1] - whole[0] > end - start && words.isKnown(joined)) {
                    return Defect.sure(whole[0], whole[1], joined);
                }
            }
        }
        return Defect.sure(start, end, spelled(text, start, end));
    }

    /** Whether a single ligature is the beginning of the word after the space, which is no word without it. */
    private static boolean beginsWord(String text, int at, WordKnowledge words) {
        int end = isSpace(text, at + 1) ? wordEnd(text, at + 2) : at;
        return end > at + 2
                && !words.isKnown(text.substring(at + 2, end))
                && words.isKnown(spelled(text, at, end).replace(" ", ""));
    }

    private static String spelled(String text, int start, int end) {
        return Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC);
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !isLigature(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLigature(char c) {
        return c >= FIRST && c <= LAST;
    }

    private static boolean isSpace(String text, int at) {
        return at > 0 && at + 1 < text.length() && text.charAt(at) == ' ';
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
