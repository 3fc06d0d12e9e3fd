package io.github.copydesk.format.markdown.syntax;

/**
 * A family of syntax. It is called with increasing offsets, never inside code or inside something that another family
 * has taken.
 */
interface Syntax {
    /** The characters with which the family's syntax can begin. */
    String beginnings();

    /**
     * Reads the syntax that begins at an offset. Returns where to continue, or the same offset if nothing of the
     * family begins there.
     */
    int take(int at);
}
