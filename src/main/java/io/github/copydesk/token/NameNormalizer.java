package io.github.copydesk.token;

import java.text.Normalizer;

/** Normalises names for comparison: without accents, without spaces. */
public final class NameNormalizer {
    /** The letters from U+00C0 to U+017F without their accents. */
    private static final String LATIN = "AAAAAAÆCEEEEIIIIÐNOOOOO×OUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþy"
            + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhĦħIiIiIiIiIiĲĳJjKkĸLlLlLlĿŀLlNnNnNnŉŊŋOoOoOoŒœRrRrRr"
            + "SsSsSsSsTtTtŦŧUuUuUuUuUuUuWwYyYZzZzZzſ";

    private static final char FIRST = '\u00C0';

    /** The word without accents: {@code Löfven} is {@code Lofven}. */
    public static String plain(String word) {
        int at = 0;
        while (at < word.length() && word.charAt(at) < FIRST) {
            at++;
        }
        if (at == word.length()) {
            return word;
        }
        char[] plain = word.toCharArray();
        for (; at < plain.length; at++) {
            char c = plain[at];
            if (c >= FIRST) {
                if (c == '’') {
                    plain[at] = '\'';
                } else if (c - FIRST < LATIN.length()) {
                    plain[at] = LATIN.charAt(c - FIRST);
                } else {
                    return decomposed(word);
                }
            }
        }
        return new String(plain);
    }

    private static String decomposed(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            switch (c) {
                case 'ø' -> plain.append('o');
                case 'Ø' -> plain.append('O');
                case 'ł' -> plain.append('l');
                case 'Ł' -> plain.append('L');
                case 'đ' -> plain.append('d');
                case 'Đ' -> plain.append('D');
                case 'ı' -> plain.append('i');
                case '’' -> plain.append('\'');
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }

    /** The words of a name run together, in lower case. */
    public static String glued(String name) {
        StringBuilder glued = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != ' ' && c != '\n') {
                glued.append(Character.toLowerCase(c));
            }
        }
        return glued.toString();
    }

    private NameNormalizer() {}
}
