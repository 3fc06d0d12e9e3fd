package io.github.copydesk.format.markdown.syntax;

/** A family of syntax. It is asked at rising places, never inside code or inside what another family took. */
interface Syntax {
    /** The characters that something of the family can begin with. */
    String beginnings();

    /** Takes what begins at a place: where to read on, or the same place when nothing of the family does. */
    int take(int at);
}
