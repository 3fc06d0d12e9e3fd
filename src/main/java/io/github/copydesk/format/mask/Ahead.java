package io.github.copydesk.format.mask;

/**
 * Finds the next occurrence of a string in a text. It caches the answer, so that asking at every offset takes linear
 * time. Call it with increasing offsets.
 */
public final class Ahead {
    private final String text;
    private final String needle;
    private int found = -1;

    public Ahead(String text, String needle) {
        this.text = text;
        this.needle = needle;
    }

    /** The next offset at or after the given one; the length of the text if there is none. */
    public int from(int at) {
        if (found < at) {
            int index = text.indexOf(needle, at);
            found = index < 0 ? text.length() : index;
        }
        return found;
    }
}
