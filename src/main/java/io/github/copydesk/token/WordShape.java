package io.github.copydesk.token;

import java.util.Locale;
import java.util.Set;

/** The spelling of a name: its capitals, hyphens and accents. */
public final class WordShape {
    private static final Set<String> CONTRACTIONS = Set.of("ve", "ll", "m", "d", "re", "t", "s", "em");

    /** Whether it is a capital and lower-case letters; a hyphen or an apostrophe may begin another such part. */
    public static boolean isName(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && seam(word) < 0;
    }

    /** The offset of a capital after a lower-case letter, or -1. */
    public static int seam(String word) {
        return seam(word, 1);
    }

    public static int seam(String word, int from) {
        for (int i = Math.max(1, from); i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The word with a capital at its beginning and after each hyphen: {@code jefferson-snorton} is
     * {@code Jefferson-Snorton}.
     */
    public static String capitalised(String word) {
        StringBuilder name = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i - 1) == '-') {
                name.setCharAt(i, Character.toUpperCase(word.charAt(i)));
            }
        }
        return name.toString();
    }

    /** The word without accents: {@code Löfven} is {@code Lofven}. */
    public static String plain(String word) {
        return NameNormalizer.plain(word);
    }

    /** Whether it is a contraction, such as "I’ve" or "It’ll", and so not a name. */
    public static boolean isContraction(String word) {
        int apostrophe = Math.max(word.lastIndexOf('’'), word.lastIndexOf('\''));
        return apostrophe > 0 && CONTRACTIONS.contains(word.substring(apostrophe + 1));
    }

    /** Only its letters, in lower case. */
    public static String bare(String word) {
        StringBuilder bare = new StringBuilder(word.length());
        word.chars().filter(Character::isLetter).forEach(c -> bare.append((char) Character.toLowerCase(c)));
        return bare.toString();
    }

    public static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private WordShape() {}
}
