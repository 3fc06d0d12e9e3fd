package io.github.copydesk.token;

/**
 * A sequence of capitalised words as it is written: {@code Yoshimasa Hayashi}.
 *
 * @param first the first word of its first occurrence
 * @param count how often it occurs in the article
 */
public record Phrase(String text, NameToken first, int count) {
    public Phrase again() {
        return new Phrase(text, first, count + 1);
    }

    /** Its words run together, in lower case. */
    public static String glued(String text) {
        return NameNormalizer.glued(text);
    }
}
