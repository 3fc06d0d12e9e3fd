package io.github.copydesk.format.markdown.block;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.SourceSpan;

/** A line of its own, with its text, if it has any. */
public final class Line extends CustomBlock {
    /** The function of the line for readers. */
    public enum Role {
        /** A title or caption. */
        CAPTION,
        /** The first line of a fenced container, with its title. */
        FENCE,
        /** The last line of a fenced container. */
        FENCE_END,
        /** Tags that a site generator replaces, and nothing beside them. */
        TAGS,
        /** The options of a directive, or what else is no prose. */
        HIDDEN
    }

    private final Role role;
    private SourceSpan place = SourceSpan.of(0, 0, 0, 0);

    Line(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }

    /** The span of the whole line, with its marks. */
    public SourceSpan place() {
        return place;
    }

    void place(SourceSpan span) {
        place = span;
    }
}
