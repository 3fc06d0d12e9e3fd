package io.github.copydesk.format.plain;

import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of plain text.
 *
 * @param from the start of the line in the source
 * @param start the offset of its first visible character; {@code end} if there is none
 * @param end after its last visible character
 * @param bullet the length of a list marker and the spaces after it, or 0
 */
record TextLine(String source, int from, int start, int end, int bullet) {
    private static final Pattern BULLET = Pattern.compile("(?:[-*•·‣▪◦]|\\d{1,2}[.)])[ \\t\\u00A0]++(?=\\S)");

    /** Three or more of one sign that draws lines. */
    private static final Pattern RULE = Pattern.compile("([-=*_~#+])\\1{2,}+");

    static List<TextLine> all(String source) {
        Lines lines = Lines.of(source);
        List<TextLine> all = new ArrayList<>(lines.count());
        for (int i = 1; i <= lines.count(); i++) {
            all.add(of(source, lines.line(i)));
        }
        return all;
    }

    private static TextLine of(String source, Span line) {
        int start = line.start();
        int end = line.end();
        while (start < end && isSpace(source.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(source.charAt(end - 1))) {
            end--;
        }
        Matcher bullet = BULLET.matcher(source).region(start, end);
        return new TextLine(source, line.start(), start, end, bullet.lookingAt() ? bullet.end() - start : 0);
    }

    boolean isBlank() {
        return start == end;
    }

    boolean isBullet() {
        return bullet > 0;
    }

    /** Whether it is drawn, not written: {@code -----}. */
    boolean isRule() {
        return matches(RULE);
    }

    /** Whether the line without the spaces around it matches. */
    boolean matches(Pattern pattern) {
        return pattern.matcher(source).region(start, end).matches();
    }

    int indent() {
        return start - from;
    }

    /** The width from the left edge. */
    int width() {
        return end - from;
    }

    /**
     * Its words, counted up to a limit. A word has a letter; in scripts without spaces each letter is one.
     *
     * @param most where counting ends
     */
    int countWords(int most) {
        int words = 0;
        boolean inWord = false;
        for (int at = start; at < end && words < most; at++) {
            char c = source.charAt(at);
            if (Character.isIdeographic(c)) {
                words++;
            } else if (isSpace(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetter(c)) {
                inWord = true;
                words++;
            }
        }
        return words;
    }

    int firstWordLength() {
        int at = start;
        while (at < end && !isSpace(source.charAt(at))) {
            at++;
        }
        return at - start;
    }

    /** Whether it begins as the middle of a sentence does. */
    boolean beginsSmall() {
        return start < end && Character.isLowerCase(source.codePointAt(start));
    }

    /** The source between the text of this line and that of a later one. */
    Span upTo(TextLine next) {
        int upTo = next.start;
        return new Span(end, upTo);
    }

    char firstChar() {
        return source.charAt(start);
    }

    char lastChar() {
        return source.charAt(end - 1);
    }

    /** Its last character before closing marks; the first one if it has only marks. */
    char lastCharBut(String marks) {
        int last = end - 1;
        while (last > start && marks.indexOf(source.charAt(last)) >= 0) {
            last--;
        }
        return source.charAt(last);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
