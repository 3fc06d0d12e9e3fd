package io.github.copydesk.text;

/** A line and a column, both from 1, the column in UTF-16 units. */
public record Position(int line, int column) {
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
