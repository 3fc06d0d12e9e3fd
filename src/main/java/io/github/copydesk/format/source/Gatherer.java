package io.github.copydesk.format.source;

import io.github.copydesk.format.mask.Masker;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the blocks of a document from pieces of a shielded source, and brings the shielded tags back as masks. */
public final class Gatherer implements Alignment.Sink {
    private final String source;
    private final Shield shield;
    private final List<Block> blocks = new ArrayList<>();
    private BlockBuilder block = new BlockBuilder();
    private int end;

    public Gatherer(String source, Shield shield) {
        this.source = source;
        this.shield = shield;
    }

    /** The end of the last piece in the source. */
    public int end() {
        return end;
    }

    public boolean isBlank() {
        return block.isBlank();
    }

    /** Skips the source up to here, which is markup or invisible. */
    public void passOver(int stop) {
        end = Math.max(end, stop);
    }

    @Override
    public void verbatim(int start, int stop) {
        int at = start;
        while (at < stop) {
            int from = at;
            at = shield.at(from).map(tag -> tag(tag, from, stop)).orElse(from);
            int next = Math.min(stop, shield.next(at));
            block.append(source, at, next);
            at = next;
        }
        end = Math.max(end, stop);
    }

    private int tag(Shield.Tag tag, int from, int stop) {
        int to = Math.min(tag.span().end(), stop);
        tag.mask().ifPresent(kind -> block.mask(kind, new Span(from, to)));
        return to;
    }

    @Override
    public void decoded(String text, Span stretch) {
        block.append(text, stretch);
        end = Math.max(end, stretch.end());
    }

    public void mask(Mask.Kind kind, Span stretch) {
        block.mask(kind, stretch);
        end = Math.max(end, stretch.end());
    }

    /** Ends the block, if there is anything in it to see. */
    public void finish(Block.Kind kind, int level) {
        if (!block.isBlank()) {
            blocks.add(Masker.mask(block).build(kind, level));
        }
        block = new BlockBuilder();
    }

    public void addAll(List<Block> more) {
        blocks.addAll(more);
    }

    /**
     * In the order of the source, which is not always the order of reading: the text of a picture can be inside a
     * paragraph.
     */
    public List<Block> blocks() {
        List<Block> sorted = new ArrayList<>(blocks);
        sorted.sort(Comparator.comparing(Block::span));
        return sorted;
    }
}
