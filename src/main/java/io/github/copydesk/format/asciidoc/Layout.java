package io.github.copydesk.format.asciidoc;

/** How the lines of a block lie. */
enum Layout {
    /** One goes on in the next. */
    FLOWING,
    /** Each ends for itself, as in verse. */
    BROKEN,
    /** As in a quoted cell of comma-separated values, where two quotation marks read as one. */
    CSV,
    /** As in a cell of values with another separator, which a backslash takes the meaning from. */
    DSV
}
