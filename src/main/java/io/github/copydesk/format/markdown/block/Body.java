package io.github.copydesk.format.markdown.block;

import org.commonmark.node.CustomBlock;

/** A block that contains blocks, which are indented below its first line. */
public final class Body extends CustomBlock {
    /** The function of the blocks in it for readers. */
    public enum Role {
        /** An admonition, a collapsible, a footnote: paragraphs like others. */
        ASIDE,
        /** One of several tabs, of which readers see one. */
        TAB,
        /** A tab that begins a new set, although other tabs are directly before it. */
        FIRST_TAB,
        /** The definition of a term. */
        DEFINITION,
        /** Indentation without a meaning, as in MDX, which has no indented code. */
        LOOSE
    }

    private final Role role;

    Body(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }

    public boolean isTab() {
        return role == Role.TAB || role == Role.FIRST_TAB;
    }
}
