package io.github.copydesk.names;

/**
 * Capitalised words that stand side by side, as they are written: {@code Yoshimasa Hayashi}.
 *
 * @param first the first word of its first mention
 * @param count how often the article has it
 */
public record Phrase(String text, Mention first, int count) {
    Phrase again() {
        return new Phrase(text, first, count + 1);
    }

    /** What its words read when they are run together; case makes no difference. */
    static String glued(String text) {
        StringBuilder glued = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\n') {
                glued.append(Character.toLowerCase(c));
            }
        }
        return glued.toString();
    }
}
