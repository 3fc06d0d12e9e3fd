package io.github.copydesk.format.markdown;

import io.github.copydesk.format.markdown.block.Body;
import io.github.copydesk.format.markdown.block.Line;
import io.github.copydesk.text.Alternative;
import io.github.copydesk.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sets of tabs that are blocks: {@code === "Linux"}, headings in a tab set, containers in a tab set or
 * directly after each other.
 */
final class TabBlocks {
    /** A fenced container that is open, or a closed one that may continue. */
    private static final class Fence {
        private final Kind kind;
        private final int set;
        /** The number of signs in the mark that opens it. */
        private int signs;

        private int level;
        private int choice = -1;
        private int start;

        Fence(Kind kind, int set) {
            this.kind = kind;
            this.set = set;
        }
    }

    private enum Kind {
        SET,
        TAB,
        OTHER
    }

    private static final Pattern SET = Pattern.compile(
            "[:`]{3,}+[ \\t]*+(?:\\{[^}\\n]*\\.panel-tabset|\\{tab-set}|\\{tabs}|tabs\\b|tab-set\\b|code-group\\b)");
    private static final Pattern TAB =
            Pattern.compile("[:`]{3,}+[ \\t]*+(?:\\{(?:tab-item|group-tab|tab|tabbed)}|tab\\b)|/{3,}+[ \\t]*+tab\\b");

    private static final int DEEPEST = 1000;

    private final String source;
    private final List<Alternative> alternatives;
    private final Deque<Fence> fences = new ArrayDeque<>();
    private final Deque<int[]> runs = new ArrayDeque<>();
    /** The tab that was closed last, and where its last line ended. */
    private Fence lastTab = new Fence(Kind.OTHER, 0);

    private int lastTabEnd;
    private int sets;

    /** @param known the tabs that are written as tags */
    TabBlocks(String source, List<Alternative> known) {
        this.source = source;
        this.alternatives = new ArrayList<>(known);
        this.sets = known.stream().mapToInt(Alternative::set).max().orElse(-1) + 1;
    }

    List<Alternative> alternatives() {
        List<Alternative> sorted = new ArrayList<>(alternatives);
        sorted.sort((a, b) -> a.span().compareTo(b.span()));
        return sorted;
    }

    /** Enters a tab, which continues the set of the tab directly before it. */
    void enter(Body tab) {
        @Nullable Node before = tab.getPrevious();
        boolean first = !(before instanceof Body body && body.isTab()) || tab.role() == Body.Role.FIRST_TAB;
        if (first || runs.isEmpty()) {
            runs.push(new int[] {sets++, 0});
        }
        int[] run = runs.element();
        List<SourceSpan> lines = tab.getSourceSpans();
        if (lines.size() > 1) {
            int start = MarkdownInlines.stretch(lines.subList(0, 1)).end();
            int end = MarkdownInlines.stretch(lines).end();
            alternatives.add(new Alternative(new Span(start, end), run[0], run[1]));
        }
        run[1]++;
    }

    void leave(Body tab) {
        @Nullable Node next = tab.getNext();
        boolean goesOn = next instanceof Body body && body.role() == Body.Role.TAB;
        if (!goesOn && !runs.isEmpty()) {
            runs.pop();
        }
    }

    void enter(Line line) {
        Span place = MarkdownInlines.stretch(List.of(line.place()));
        if (line.role() == Line.Role.FENCE && fences.size() < DEEPEST) {
            Fence fence = opened(place);
            fence.signs = signs(place);
            fences.push(fence);
        } else if (line.role() == Line.Role.FENCE_END && !fences.isEmpty()) {
            leaveInner(place);
            Fence fence = fences.pop();
            close(fence, place.start());
            if (fence.kind == Kind.TAB) {
                lastTab = fence;
                lastTabEnd = place.end();
            }
        }
    }

    /** Leaves containers without an end of their own, inside one that as many signs opened as close it now. */
    private void leaveInner(Span place) {
        int signs = signs(place);
        if (fences.stream().anyMatch(fence -> fence.signs == signs)) {
            while (fences.element().signs < signs) {
                close(fences.pop(), place.start());
            }
        }
    }

    private int signs(Span place) {
        int from = place.start() + indent(place);
        int at = from;
        while (at < place.end() && source.charAt(at) == source.charAt(from)) {
            at++;
        }
        return at - from;
    }

    private Fence opened(Span place) {
        if (matches(SET, place)) {
            return new Fence(Kind.SET, sets++);
        }
        if (!matches(TAB, place)) {
            return new Fence(Kind.OTHER, 0);
        }
        @Nullable Fence around = fences.peek();
        if (around != null && around.kind == Kind.SET) {
            around.choice++;
            return tab(around.set, around.choice, place);
        }
        return lastTab.kind == Kind.TAB && isBlank(lastTabEnd, place.start())
                ? tab(lastTab.set, lastTab.choice + 1, place)
                : tab(sets++, 0, place);
    }

    private static Fence tab(int set, int choice, Span place) {
        Fence tab = new Fence(Kind.TAB, set);
        tab.choice = choice;
        tab.start = place.end();
        return tab;
    }

    private boolean matches(Pattern pattern, Span place) {
        return pattern.matcher(source)
                .region(place.start() + indent(place), place.end())
                .lookingAt();
    }

    private int indent(Span place) {
        int at = place.start();
        while (at < place.end() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at - place.start();
    }

    private boolean isBlank(int from, int to) {
        return from <= to && source.substring(from, to).isBlank();
    }

    void enter(Heading heading) {
        if (fences.isEmpty() || fences.element().kind != Kind.SET) {
            return;
        }
        Fence fence = fences.element();
        fence.level = fence.level == 0 ? heading.getLevel() : fence.level;
        if (heading.getLevel() <= fence.level) {
            Span place = MarkdownInlines.stretch(heading.getSourceSpans());
            close(fence, place.start());
            fence.choice++;
            fence.start = place.end();
        }
    }

    /** A set whose tabs are containers has no body of its own. */
    private void close(Fence fence, int end) {
        if (fence.kind != Kind.OTHER && fence.choice >= 0 && fence.start > 0 && fence.start < end) {
            alternatives.add(new Alternative(new Span(fence.start, end), fence.set, fence.choice));
        }
    }
}
