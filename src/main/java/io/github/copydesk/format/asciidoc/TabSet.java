package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Span;

/** Tabs of which a reader sees one at a time: their bodies are alternatives of each other. */
final class TabSet {
    private final AsciiDocContent content;
    private final int set;
    private int choice;
    private int start = -1;

    TabSet(AsciiDocContent content) {
        this.content = content;
        this.set = content.newSet();
    }

    /** The body of a tab begins here. */
    void begin(int at) {
        start = at;
    }

    /** The body of a tab ends here, if one has begun. */
    void end(int at) {
        if (start >= 0 && start < at) {
            content.alternative(new Span(start, at), set, choice++);
        }
        start = -1;
    }
}
