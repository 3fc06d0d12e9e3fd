package io.github.copydesk.names.context;

/** How well known a spelling is, in ascending order. Being listed is only weak evidence that a spelling is right. */
public enum LexicalStatus {
    /** In no list and no dictionary. */
    UNKNOWN,
    /** In a list that does not distinguish names from other words. */
    ACCEPTED,
    /** A given name, a surname, a place or a brand in the lists. */
    LISTED,
    /** A word of the language, which may also be a name. */
    WORD
}
