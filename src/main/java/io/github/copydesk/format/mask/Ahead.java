package io.github.copydesk.format.mask;

/**
 * Where a string comes next in a text. It remembers its answer, so that asking at every place of a
 * text takes linear time, also where the string never comes; ask with rising places.
 */
public final class Ahead {
    private final String text;
    private final String needle;
    private int found = -1;

    public Ahead(String text, String needle) {
        this.text = text;
        this.needle = needle;
    }

    /** At or after a place, or the length of the text when it does not come again. */
    public int from(int at) {
        if (found < at) {
            int index = text.indexOf(needle, at);
            found = index < 0 ? text.length() : index;
        }
        return found;
    }
}
