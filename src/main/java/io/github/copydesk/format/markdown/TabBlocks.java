package io.github.copydesk.format.markdown;

import io.github.copydesk.format.markdown.block.Body;
import io.github.copydesk.format.markdown.block.Line;
import io.github.copydesk.text.Alternative;
import io.github.copydesk.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Tells which tabs are alternatives of each other, where they are blocks: {@code === "Linux"}, headings in a tab set. */
final class TabBlocks {
    /** A fenced container that is open. */
    private static final class Fence {
        private final boolean tabs;
        private final int set;
        private int level;
        private int choice = -1;
        private int start;

        Fence(boolean tabs, int set) {
            this.tabs = tabs;
            this.set = set;
        }
    }

    private static final int DEEPEST = 1000;

    private final String source;
    private final List<Alternative> alternatives;
    private final Deque<Fence> fences = new ArrayDeque<>();
    private final Deque<int[]> runs = new ArrayDeque<>();
    private int sets;

    /** @param known what is known already of tabs that are tags */
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

    /** A tab goes on with the set of the tab directly before it. */
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
            boolean tabs = source.substring(place.start(), place.end()).contains(".panel-tabset");
            fences.push(new Fence(tabs, tabs ? sets++ : 0));
        } else if (line.role() == Line.Role.FENCE_END && !fences.isEmpty()) {
            close(fences.pop(), place.start());
        }
    }

    void enter(Heading heading) {
        if (fences.isEmpty() || !fences.element().tabs) {
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

    private void close(Fence fence, int end) {
        if (fence.tabs && fence.choice >= 0 && fence.start < end) {
            alternatives.add(new Alternative(new Span(fence.start, end), fence.set, fence.choice));
        }
    }
}
