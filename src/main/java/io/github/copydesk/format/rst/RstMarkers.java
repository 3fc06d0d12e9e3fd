package io.github.copydesk.format.rst;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes the beginning of a line: list items, fields, options. */
final class RstMarkers {
    static final int NONE = -1;

    private static final Pattern BULLET = Pattern.compile("[-+*•‣⁃](?:\\s++|$)");
    private static final Pattern ENUMERATOR =
            Pattern.compile("(\\()?(\\d{1,9}|[a-zA-Z]|[ivxlcdm]{1,9}|[IVXLCDM]{1,9}|#)([.)])(?:\\s++|$)");
    private static final Pattern FIELD =
            Pattern.compile(":(?![: ])((?:[^:\\\\]|\\\\.|:(?![ `]|$)){1,200}+)(?<! ):(?:\\s++|$)");
    private static final String VALUE = "(?:[a-zA-Z][\\w-]{0,50}+|<[^<>]{1,200}+>)";
    private static final String OPTION =
            "(?:[-+][a-zA-Z0-9](?: ?" + VALUE + ")?|(?:--|/)[a-zA-Z][\\w-]{0,50}+(?:[ =]" + VALUE + ")?)";
    private static final Pattern OPTIONS = Pattern.compile(OPTION + "(?:, " + OPTION + "){0,20}(?: {2,}+| ?$)");

    private final String source;

    RstMarkers(String source) {
        this.source = source;
    }

    /** The start of a bulleted item's text, or {@link #NONE}. */
    int bullet(RstLine line) {
        return end(line.matcher(BULLET, source));
    }

    /**
     * The start of a numbered item's text, or {@link #NONE}. The next line must not continue at the same column, unless
     * it is the next item, since an initial begins sentences too.
     */
    int enumerator(RstLine line, RstLine next) {
        Matcher matcher = line.matcher(ENUMERATOR, source);
        if (!matcher.lookingAt() || !isPaired(matcher)) {
            return NONE;
        }
        boolean goesOn = !next.isBlank() && next.column() == line.column();
        return !goesOn || follows(matcher, next) ? matcher.end() : NONE;
    }

    private static boolean isPaired(Matcher matcher) {
        return matcher.group(1) == null || matcher.group(3).equals(")");
    }

    private boolean follows(Matcher item, RstLine next) {
        Matcher other = next.matcher(ENUMERATOR, source);
        if (!other.lookingAt() || !isPaired(other) || !other.group(3).equals(item.group(3))) {
            return false;
        }
        String one = item.group(2);
        String two = other.group(2);
        if (two.equals("#")) {
            return true;
        }
        if (Character.isDigit(one.charAt(0)) && Character.isDigit(two.charAt(0))) {
            return Integer.parseInt(two) == Integer.parseInt(one) + 1;
        }
        boolean letters = one.length() == 1 && two.length() == 1 && two.charAt(0) == one.charAt(0) + 1;
        return letters || (isRoman(one) && isRoman(two));
    }

    private static boolean isRoman(String text) {
        return text.chars().allMatch(c -> "ivxlcdmIVXLCDM".indexOf(c) >= 0);
    }

    /** A matcher that has found the name of a field, if {@code lookingAt}. */
    Matcher field(RstLine line) {
        return line.matcher(FIELD, source);
    }

    /** The start of an option's description, or {@link #NONE}. */
    int option(RstLine line) {
        return end(line.matcher(OPTIONS, source));
    }

    private static int end(Matcher matcher) {
        return matcher.lookingAt() ? matcher.end() : NONE;
    }
}
