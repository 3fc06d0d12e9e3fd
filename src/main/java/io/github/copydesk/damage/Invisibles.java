package io.github.copydesk.damage;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.LanguageTag;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds words with characters of zero width: zero-width spaces and joiners, byte order marks, direction marks.
 *
 * <p>They are correct in emoji, in Arabic and the scripts of India (joiners), in scripts without spaces (line breaks),
 * and in text from right to left (direction marks).
 */
public final class Invisibles {
    /**
     * A word with invisible characters.
     *
     * @param visible the word without them
     * @param characters their code points, in order
     * @param inside whether one of them is between two letters
     */
    public record Word(int start, int end, String visible, List<Integer> characters, boolean inside, String shown) {
        public Word {
            characters = List.copyOf(characters);
        }
    }

    private static final String JOINERS = "\u200C\u200D";
    private static final String DIRECTIONS = "\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u061C";
    private static final String BREAKS = "\u200B\u2060\u180E";
    /** The invisible operators of formulas: after the name of a function, between factors, between indexes. */
    private static final String OPERATORS = "\u2061\u2062\u2063\u2064";

    private static final String NEVER = "\uFEFF\u034F\u206A\u206B\u206C\u206D\u206E\u206F";
    /** The most letters of a symbol in a formula, beside which such an operator belongs. */
    private static final int SYMBOL = 2;

    private static final String WITHIN_WORDS = "-'’";
    private static final String AFTER_WHICH_LINES_BREAK = "/-–—_.?&=:";
    private static final String ALL = JOINERS + DIRECTIONS + BREAKS + OPERATORS + NEVER;

    /** The scripts that need no joiners, have spaces between words and run from left to right. */
    private static final Set<UnicodeScript> PLAIN = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.COMMON);

    private Invisibles() {}

    /**
     * The words of a block with invisible characters, in order.
     *
     * @param language of the article, a BCP 47 tag in lower case
     */
    public static List<Word> in(Block block, String language) {
        if (!hasAny(block.characters())) {
            return List.of();
        }
        String text = block.text();
        int at = next(text, 0);
        boolean leftward = text.chars().anyMatch(Invisibles::isLeftward);
        List<Word> found = new ArrayList<>();
        while (at < text.length()) {
            int start = at;
            while (start > 0 && isWord(text, start - 1)) {
                start--;
            }
            int end = at;
            while (end < text.length() && isWord(text, end)) {
                end++;
            }
            Word word = word(text, start, end, leftward, language);
            if (!word.characters().isEmpty()) {
                found.add(word);
            }
            at = next(text, Math.max(end, at + 1));
        }
        return found;
    }

    /** The number and Unicode name of a character: U+200B ZERO WIDTH SPACE. */
    public static String name(int codePoint) {
        return "U+%04X %s".formatted(codePoint, Character.getName(codePoint));
    }

    private static Word word(String text, int start, int end, boolean leftward, String language) {
        StringBuilder visible = new StringBuilder();
        StringBuilder shown = new StringBuilder();
        List<Integer> characters = new ArrayList<>(1);
        boolean inside = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (ALL.indexOf(c) >= 0 && !isNeeded(text, i, c, leftward, language)) {
                characters.add((int) c);
                inside |= isLetter(text, i - 1) && isLetter(text, i + 1);
                shown.append("[U+%04X]".formatted((int) c));
            } else {
                visible.append(c);
                shown.append(c);
            }
        }
        return new Word(start, end, visible.toString(), characters, inside, shown.toString());
    }

    private static boolean isNeeded(String text, int at, char c, boolean leftward, String language) {
        if (DIRECTIONS.indexOf(c) >= 0) {
            return leftward;
        }
        if (NEVER.indexOf(c) >= 0) {
            return false;
        }
        if (OPERATORS.indexOf(c) >= 0) {
            return letters(text, at, -1) <= SYMBOL || letters(text, at, 1) <= SYMBOL;
        }
        boolean plain = isPlain(text, beside(text, at, -1)) && isPlain(text, beside(text, at, 1));
        if (JOINERS.indexOf(c) >= 0) {
            // In German it separates the letters of two parts of a compound.
            return !plain
                    || (LanguageTag.primary(language).equals("de") && isLetter(text, at - 1) && isLetter(text, at + 1));
        }
        boolean breaks = at > 0 && AFTER_WHICH_LINES_BREAK.indexOf(text.charAt(at - 1)) >= 0;
        return !plain || breaks || !(isLetter(text, at - 1) || isLetter(text, at + 1));
    }

    /** The index of the next visible character in the direction of {@code step}; outside the text if there is none. */
    private static int beside(String text, int at, int step) {
        int beside = at + step;
        while (beside >= 0
                && beside < text.length()
                && ALL.indexOf(text.charAt(beside)) >= 0
                && Math.abs(beside - at) < 8) {
            beside += step;
        }
        return beside;
    }

    private static boolean isPlain(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return true;
        }
        char c = text.charAt(at);
        return !Character.isSurrogate(c)
                && PLAIN.contains(UnicodeScript.of(c))
                && Character.getType(c) != Character.OTHER_SYMBOL
                && c != '\uFE0F';
    }

    /** The number of letters beside an offset, up to one more than a symbol has. */
    private static int letters(String text, int at, int step) {
        int letters = 0;
        while (letters <= SYMBOL && isLetter(text, at + (letters + 1) * step)) {
            letters++;
        }
        return letters;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isLeftward(int c) {
        byte direction = Character.getDirectionality(c);
        return Character.isLetter(c)
                && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    private static boolean isWord(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || ALL.indexOf(c) >= 0
                || Character.getType(c) == Character.NON_SPACING_MARK
                || WITHIN_WORDS.indexOf(c) >= 0;
    }

    private static boolean hasAny(char[] text) {
        for (char c : text) {
            if (c >= 0x80 && ALL.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) < 0x80 || ALL.indexOf(text.charAt(at)) < 0)) {
            at++;
        }
        return at;
    }
}
