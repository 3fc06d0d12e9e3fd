package io.github.copydesk.token;

/**
 * Capitalised words that stand side by side, as they are written: {@code Yoshimasa Hayashi}.
 *
 * @param first the first word of its first mention
 * @param count how often the article has it
 */
public record Phrase(String text, NameToken first, int count) {
    public Phrase again() {
        return new Phrase(text, first, count + 1);
    }

    /** What its words read when they are run together; case makes no difference. */
    public static String glued(String text) {
        return NameNormalizer.glued(text);
    }
}
