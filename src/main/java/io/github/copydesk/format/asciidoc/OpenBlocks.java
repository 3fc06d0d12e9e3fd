package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The delimited blocks that are open at a line, from the outermost to the innermost, and the tabs that some of them
 * hold.
 */
final class OpenBlocks {
    private final AsciiDocContent content;
    private final Deque<Open> stack = new ArrayDeque<>();
    /** Adjacent blocks with the roles that Spring's extension shows as tabs. */
    private Optional<TabSet> beside = Optional.empty();

    /**
     * @param lists the lists that continue after the block
     * @param tabs the set of which this block is a tab, or whose tabs it contains
     */
    private record Open(
            AsciiDocLine fence, Block.Kind prose, List<String> lists, Optional<TabSet> tabs, boolean holdsTabs) {}

    OpenBlocks(AsciiDocContent content) {
        this.content = content;
    }

    boolean isEmpty() {
        return stack.isEmpty();
    }

    /** The kind of a paragraph in the innermost block. */
    Block.Kind proseOr(Block.Kind outside) {
        return stack.isEmpty() ? outside : stack.getFirst().prose();
    }

    boolean isOpenedBy(String fence) {
        return stack.stream().anyMatch(open -> open.fence().text().equals(fence));
    }

    void open(AsciiDocLine fence, BlockAttributes attributes, Block.Kind prose, List<String> lists) {
        boolean holdsTabs = attributes.holdsTabs();
        Optional<TabSet> tabs = Optional.empty();
        if (holdsTabs) {
            tabs = Optional.of(new TabSet(content));
        } else if (attributes.hasRole("primary")) {
            beside = Optional.of(new TabSet(content));
            tabs = beside;
        } else if (attributes.hasRole("secondary")) {
            tabs = beside;
        }
        if (!holdsTabs) {
            tabs.ifPresent(set -> set.begin(fence.span().end()));
        }
        stack.push(new Open(fence, prose, lists, tabs, holdsTabs));
    }

    /**
     * Closes the block that such a fence opened, with all blocks inside.
     *
     * @return the lists that continue
     */
    List<String> close(AsciiDocLine fence) {
        Open open = stack.pop();
        while (!open.fence().text().equals(fence.text())) {
            leave(open, fence.span().start());
            complain(open);
            open = stack.pop();
        }
        leave(open, fence.span().start());
        return open.lists();
    }

    /** Closes all open blocks at the end of the text. */
    void closeAll(int end) {
        while (!stack.isEmpty()) {
            Open open = stack.pop();
            leave(open, end);
            complain(open);
        }
    }

    /** Says that a block is never closed; a line of tildes may be below a title. */
    private void complain(Open open) {
        if (!open.fence().text().startsWith("~")) {
            content.neverClosed(open.fence());
        }
    }

    private static void leave(Open open, int at) {
        open.tabs().ifPresent(tabs -> tabs.end(at));
    }

    /** Begins a tab at a term of a list, if the innermost block contains tabs. */
    void term(AsciiDocLine line, AsciiDocLine.Marker marker) {
        if (!stack.isEmpty() && stack.getFirst().holdsTabs()) {
            TabSet tabs = stack.getFirst().tabs().orElseThrow();
            tabs.end(line.span().start());
            tabs.begin(line.span().start() + marker.textStart());
        }
    }
}
