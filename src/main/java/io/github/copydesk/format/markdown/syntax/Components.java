package io.github.copydesk.format.markdown.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Finds components that are opened and never closed, or closed and never opened, which break a page of MDX. */
final class Components {
    private final Scan scan;
    private final boolean strict;
    private final Deque<JsxTag> open = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Components(Scan scan, boolean strict) {
        this.scan = scan;
        this.strict = strict;
    }

    void tag(JsxTag tag) {
        if (!strict || tag.selfClosing()) {
            return;
        }
        if (!tag.closing()) {
            open.push(tag);
            counts.merge(tag.name(), 1, Integer::sum);
        } else if (counts.getOrDefault(tag.name(), 0) == 0) {
            scan.flaw(
                    tag.start(),
                    tag.end(),
                    "</%s> closes no component, so MDX cannot read the page; remove it, or write <%s> before it"
                            .formatted(tag.name(), tag.name()));
        } else {
            while (!open.element().name().equals(tag.name())) {
                unclosed(open.pop());
            }
            counts.merge(open.pop().name(), -1, Integer::sum);
        }
    }

    void finish() {
        while (!open.isEmpty()) {
            unclosed(open.pollLast());
        }
    }

    private void unclosed(JsxTag tag) {
        counts.merge(tag.name(), -1, Integer::sum);
        scan.flaw(
                tag.start(),
                tag.end(),
                "the component <%s> is never closed, so MDX cannot read the page; close it with </%s>, or write <%s />"
                        .formatted(tag.name(), tag.name(), tag.name()));
    }
}
