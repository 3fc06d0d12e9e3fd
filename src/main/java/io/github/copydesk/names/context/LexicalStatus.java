package io.github.copydesk.names.context;

/** How well a spelling is known, from nobody's to everybody's. A list entry is weak evidence that it is right, and no pardon. */
public enum LexicalStatus {
    /** In no list and no dictionary. */
    UNKNOWN,
    /** On a list that does not tell names from other words. */
    ACCEPTED,
    /** A given name, a surname, a place or a brand of the lists. */
    LISTED,
    /** A word of the language, whatever it names besides. */
    WORD
}
