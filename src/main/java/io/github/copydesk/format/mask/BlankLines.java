package io.github.copydesk.format.mask;

/** Finds the next empty line of a text, which no tag crosses. Call it with increasing offsets. */
public final class BlankLines {
    private final String text;
    private int found = -1;

    public BlankLines(String text) {
        this.text = text;
    }

    /** The line end before the next empty line, or the length of the text. */
    public int from(int at) {
        if (found < at) {
            found = find(at);
        }
        return found;
    }

    private int find(int at) {
        int lineEnd = -1;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (lineEnd >= 0) {
                    return lineEnd;
                }
                lineEnd = i;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                lineEnd = -1;
            }
        }
        return text.length();
    }
}
