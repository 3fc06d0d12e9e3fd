package io.github.copydesk.format.markdown.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fences of backticks around prose, as MyST has them: <code>```{note}</code>. The parser is shown fences of colons
 * instead, which mean the same, for it takes the others for code.
 */
final class DirectiveFences {
    private static final Pattern FENCE =
            Pattern.compile("[ \\t>]*+(`{3,}+)(?:\\{([\\w:-]{1,40}+)}[^`\\n]*+|[ \\t]*+)\\r?+(?=\\n|\\z)");
    private static final Set<String> PROSE = Set.of(
            "admonition",
            "aside",
            "attention",
            "card",
            "caution",
            "danger",
            "deprecated",
            "dropdown",
            "epigraph",
            "error",
            "exercise",
            "figure",
            "grid",
            "grid-item",
            "grid-item-card",
            "group-tab",
            "hint",
            "important",
            "margin",
            "note",
            "proof",
            "pull-quote",
            "seealso",
            "sidebar",
            "solution",
            "tab",
            "tab-item",
            "tab-set",
            "tabbed",
            "tabs",
            "theorem",
            "tip",
            "topic",
            "versionadded",
            "versionchanged",
            "warning");

    private final Scan scan;
    /** The number of backticks of each open fence. */
    private final Deque<Integer> open = new ArrayDeque<>();

    DirectiveFences(Scan scan) {
        this.scan = scan;
    }

    /** The offset after a line that is such a fence outside of code; the same offset if it is none. */
    int take(int at) {
        Matcher fence = FENCE.matcher(scan.source()).region(at, scan.source().length());
        if (!fence.lookingAt()) {
            return at;
        }
        int length = fence.end(1) - fence.start(1);
        if (fence.group(2) != null) {
            if (!PROSE.contains(fence.group(2))) {
                return at;
            }
            open.push(length);
        } else if (!open.isEmpty() && length >= open.element()) {
            open.pop();
        } else {
            return at;
        }
        return scan.colons(fence.start(1), fence.end(1));
    }
}
