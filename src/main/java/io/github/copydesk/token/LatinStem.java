package io.github.copydesk.token;

/** The Latin part of a name that is followed by a Korean or Japanese particle. */
public final class LatinStem {
    private static final int SHORTEST = 2;

    /** Whether two words have the same Latin part and differ only in the particle. */
    public static boolean isSame(String one, String other) {
        int end = end(one);
        return end >= SHORTEST && end == end(other) && one.regionMatches(0, other, 0, end);
    }

    /** The start of the particle; the length of the word if there is none. */
    private static int end(String word) {
        int at = 0;
        while (at < word.length() && !isParticle(Character.UnicodeScript.of(word.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isParticle(Character.UnicodeScript script) {
        return script == Character.UnicodeScript.HANGUL
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    private LatinStem() {}
}
