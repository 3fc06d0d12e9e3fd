package io.github.copydesk.format.asciidoc;

import java.util.Arrays;

/** The pairs of square brackets of a text, computed once. */
final class Brackets {
    private final int[] partner;

    Brackets(String text) {
        partner = new int[text.length()];
        Arrays.fill(partner, -1);
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                // One that is escaped closes the bracket inside, link:x[list[0\]], and never the macro's own.
                depth -= depth > 1 && text.startsWith("]", i + 1) ? 1 : 0;
                i++;
            } else if (c == '[') {
                open[depth++] = i;
            } else if (c == ']' && depth > 0) {
                partner[i] = open[--depth];
                partner[partner[i]] = i;
            }
        }
    }

    /** The partner of the bracket at this offset, or -1. */
    int partner(int at) {
        return partner[at];
    }
}
