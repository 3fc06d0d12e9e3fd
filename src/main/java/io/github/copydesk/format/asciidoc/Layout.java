package io.github.copydesk.format.asciidoc;

/** How the lines of a block are joined. */
enum Layout {
    /** As a paragraph. */
    FLOWING,
    /** Each line ends with a line break, as in verse. */
    BROKEN,
    /** As in a quoted cell of comma-separated values, where two quotation marks are one. */
    CSV,
    /** As in a cell of values with another separator, which a backslash escapes. */
    DSV
}
