package io.github.copydesk.format.markdown.syntax;

import io.github.copydesk.text.Alternative;
import io.github.copydesk.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Tells which tabs, written as tags that open and close, are alternatives of each other. */
final class TabSets {
    private static final int DEEPEST = 1000;
    private static final Set<String> SETS = Set.of(
            "tabs",
            "tabset",
            "tabpane",
            "tab-pane",
            "tabgroup",
            "tab-group",
            "tabgroups",
            "codegroup",
            "code-group",
            "codetabs");
    private static final Set<String> TABS = Set.of(
            "tab",
            "tabitem",
            "tab-item",
            "tabpanel",
            "tab-panel",
            "tabs.tab",
            "tabs.item",
            "codegroupitem",
            "tabcontent");

    /** A set that is open, or a tab of it. */
    private static final class Open {
        private final boolean set;
        private final int number;
        private final int choice;
        private final int start;
        private int choices;

        Open(boolean set, int number, int choice, int start) {
            this.set = set;
            this.number = number;
            this.choice = choice;
            this.start = start;
        }
    }

    private final Scan scan;
    private final Deque<Open> open = new ArrayDeque<>();

    TabSets(Scan scan) {
        this.scan = scan;
    }

    static boolean isTab(String name) {
        return TABS.contains(name);
    }

    /** @param name of the tag, in small letters */
    void opened(String name, int bodyStart) {
        if (open.size() > DEEPEST) {
            return;
        }
        if (SETS.contains(name)) {
            open.push(new Open(true, scan.newSet(), 0, bodyStart));
        } else if (isTab(name)) {
            if (!open.isEmpty() && !open.element().set) {
                closed(name, bodyStart);
            }
            Open set = open.peek();
            if (set != null) {
                open.push(new Open(false, set.number, set.choices++, bodyStart));
            }
        }
    }

    void closed(String name, int bodyEnd) {
        if (isTab(name) && !open.isEmpty() && !open.element().set) {
            Open tab = open.pop();
            scan.alternative(
                    new Alternative(new Span(tab.start, Math.max(tab.start, bodyEnd)), tab.number, tab.choice));
        } else if (SETS.contains(name)) {
            if (!open.isEmpty() && !open.element().set) {
                closed("tab", bodyEnd);
            }
            if (!open.isEmpty()) {
                open.pop();
            }
        }
    }
}
