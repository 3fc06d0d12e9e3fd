package io.github.copydesk.format.xml;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Stet;
import java.util.List;

/** Leaves out what was read of an item, when something in it says that readers do not see it. */
final class Gate {
    private final List<Block> blocks;
    private final List<Stet> stets;
    private int firstBlock;
    private int firstStet;
    private boolean closed;

    Gate(List<Block> blocks, List<Stet> stets) {
        this.blocks = blocks;
        this.stets = stets;
    }

    /** An item begins. */
    void open() {
        firstBlock = blocks.size();
        firstStet = stets.size();
        closed = false;
    }

    void close(Frame frame, String value) {
        closed |= frame.values.contains(value.strip());
    }

    /** An item ends. */
    void leave() {
        if (closed) {
            blocks.subList(firstBlock, blocks.size()).clear();
            stets.subList(firstStet, stets.size()).clear();
        }
        open();
    }
}
