package io.github.copydesk.format.source;

import org.jsoup.nodes.Entities;

/**
 * A character reference with its character: {@code &eacute;}, {@code &#8217;}, {@code &amp}.
 *
 * @param length of the reference in the source; 0 if there is none
 */
public record Entity(String decoded, int length) {
    static final Entity ABSENT = new Entity("", 0);
    private static final int LONGEST = 40;
    /**
     * The characters that browsers show for references to C1 controls, {@code &#151;}, which old Windows programs
     * wrote.
     */
    private static final String WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /** @param lenient as HTML reads it: the semicolon may be missing, {@code &#151;} is a dash */
    public static Entity at(String source, int at, int limit, boolean lenient) {
        int end = at + 1;
        boolean number = end < limit && source.charAt(end) == '#';
        end += number ? 1 : 0;
        int last = Math.min(limit, at + LONGEST);
        while (end < last && isAsciiLetterOrDigit(source.charAt(end))) {
            end++;
        }
        boolean closed = end < limit && source.charAt(end) == ';';
        if (!closed && !lenient) {
            return ABSENT;
        }
        return number ? number(source, at, end, closed, lenient) : named(source.substring(at + 1, end), closed);
    }

    private static Entity named(String name, boolean closed) {
        if (name.isEmpty()) {
            return ABSENT;
        }
        if (closed && !Entities.getByName(name).isEmpty()) {
            return new Entity(Entities.getByName(name), name.length() + 2);
        }
        for (int end = Math.min(name.length(), 6); end > 1; end--) {
            String prefix = name.substring(0, end);
            if (Entities.isBaseNamedEntity(prefix)) {
                return new Entity(Entities.getByName(prefix), end + 1);
            }
        }
        return ABSENT;
    }

    private static Entity number(String source, int at, int end, boolean closed, boolean lenient) {
        boolean hex = at + 2 < end && (source.charAt(at + 2) == 'x' || source.charAt(at + 2) == 'X');
        int from = hex ? at + 3 : at + 2;
        int to = from;
        int codePoint = 0;
        while (to < end && Character.digit(source.charAt(to), hex ? 16 : 10) >= 0) {
            codePoint = Math.min(0x110000, codePoint * (hex ? 16 : 10) + Character.digit(source.charAt(to), 16));
            to++;
        }
        if (to == from) {
            return ABSENT;
        }
        return new Entity(character(codePoint, lenient), to - at + (closed && to == end ? 1 : 0));
    }

    private static String character(int codePoint, boolean lenient) {
        if (lenient && codePoint >= 0x80 && codePoint < 0xA0) {
            return WINDOWS_1252.substring(codePoint - 0x80, codePoint - 0x7F);
        }
        if (lenient && codePoint >= 0xD800 && codePoint <= 0xDFFF) {
            return String.valueOf((char) codePoint);
        }
        boolean valid = codePoint > 0 && codePoint < 0x110000 && (codePoint < 0xD800 || codePoint > 0xDFFF);
        return valid ? Character.toString(codePoint) : "\uFFFD";
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
