package io.github.copydesk.names;

import io.github.copydesk.knowledge.Writing;

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
        return Writing.glued(text);
    }
}
