package io.github.copydesk.format.xml;

/** The effect of an element on the text in it and around it. */
enum Role {
    /** Inline, between words: emphasis, a link. */
    INLINE,
    /** One of several labels side by side, which generators put a sign between. */
    LABEL,
    /** Text before, in and after it is separate. */
    BLOCK,
    /** A part of the document that may have a heading. */
    SECTION,
    /** A section that may be left out as a whole: an item of an export. */
    ITEM,
    /** Skipped by the search for the element that a title belongs to. */
    WRAPPER,
    /** The title of the element that contains it: of the document, a section, a figure. */
    TITLE,
    LIST,
    /** Its cells are headers. */
    HEAD,
    /** A block inside another one that does not end it: a footnote. */
    ASIDE,
    /** The same, and the words beside it are separate. */
    PICTURE,
    BREAK,
    /** A cross-reference: if it is empty, the generator writes its text. */
    REFERENCE,
    /** Masked. */
    MASK,
    /** Not shown, and the words beside it go on. */
    HIDDEN,
    /** Not shown, and the words beside it are separate. */
    GONE,
    /** HTML, escaped or in CDATA. */
    HTML,
    /** Its text says whether the item around it is shown. */
    GATE,
    /** Its text is the language of the document. */
    LANGUAGE
}
