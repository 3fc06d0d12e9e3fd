package io.github.copydesk.stet;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.Stet;
import java.util.List;
import java.util.Optional;

/** Finds the block that a stet applies to. */
final class Parts {
    private final List<Span> blocks;
    /** Of all blocks up to each, the one that ends last: a picture's text lies inside a paragraph. */
    private final int[] widest;

    Parts(Document document) {
        blocks = document.blocks().stream().map(Block::span).toList();
        widest = new int[blocks.size()];
        for (int i = 1; i < widest.length; i++) {
            widest[i] = blocks.get(i).end() > blocks.get(widest[i - 1]).end() ? i : widest[i - 1];
        }
    }

    /**
     * The block that contains the stet or ends before it, if the stet is inside, or else the next block; empty after
     * the last one.
     */
    Optional<Span> of(Stet stet) {
        int next = firstFrom(stet.span().start());
        if (stet.inside()) {
            return next == 0 ? Optional.empty() : Optional.of(blocks.get(widest[next - 1]));
        }
        return next == blocks.size() ? Optional.empty() : Optional.of(blocks.get(next));
    }

    private int firstFrom(int place) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
