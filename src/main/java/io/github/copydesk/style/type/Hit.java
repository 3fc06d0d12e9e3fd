package io.github.copydesk.style.type;

import java.util.List;

/**
 * A finding of a rule in a passage: {@code start} inclusive, {@code end} exclusive, in UTF-16 units of its text.
 *
 * @param replacements what to write instead, best first
 */
public record Hit(int start, int end, String message, List<String> replacements) {
    private static final int NOWHERE = -1;

    /** A finding about the article as a whole. */
    static Hit ofArticle(String message) {
        return new Hit(NOWHERE, NOWHERE, message, List.of());
    }

    public boolean isOfArticle() {
        return start == NOWHERE;
    }
}
