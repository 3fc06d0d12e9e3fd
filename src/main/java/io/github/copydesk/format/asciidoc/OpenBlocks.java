package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The delimited blocks that are open at a line, from the outermost to the innermost, and the tabs that some of them hold. */
final class OpenBlocks {
    private final AsciiDocContent content;
    private final Deque<Open> stack = new ArrayDeque<>();
    /** The blocks beside each other with the roles that Spring's extension makes tabs of. */
    private Optional<TabSet> beside = Optional.empty();

    /**
     * @param lists those that go on behind the block
     * @param tabs the set whose tab this block is, or whose tabs it holds
     */
    private record Open(
            AsciiDocLine fence, Block.Kind prose, List<String> lists, Optional<TabSet> tabs, boolean holdsTabs) {}

    OpenBlocks(AsciiDocContent content) {
        this.content = content;
    }

    boolean isEmpty() {
        return stack.isEmpty();
    }

    /** What a paragraph in the innermost block is. */
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
     * Closes the block that such a fence has opened, and all in it.
     *
     * @return the lists that go on
     */
    List<String> close(AsciiDocLine fence) {
        Open open = stack.pop();
        while (!open.fence().text().equals(fence.text())) {
            leave(open, fence.span().start());
            content.neverClosed(open.fence());
            open = stack.pop();
        }
        leave(open, fence.span().start());
        return open.lists();
    }

    /** Closes what is still open where the text ends. */
    void closeAll(int end) {
        while (!stack.isEmpty()) {
            Open open = stack.pop();
            leave(open, end);
            if (!open.fence().text().startsWith("~")) {
                content.neverClosed(open.fence());
            }
        }
    }

    private static void leave(Open open, int at) {
        open.tabs().ifPresent(tabs -> tabs.end(at));
    }

    /** A term of a list in the innermost block is the label of a tab, if that holds tabs. */
    void term(AsciiDocLine line, AsciiDocLine.Marker marker) {
        if (!stack.isEmpty() && stack.getFirst().holdsTabs()) {
            TabSet tabs = stack.getFirst().tabs().orElseThrow();
            tabs.end(line.span().start());
            tabs.begin(line.span().start() + marker.textStart());
        }
    }
}
