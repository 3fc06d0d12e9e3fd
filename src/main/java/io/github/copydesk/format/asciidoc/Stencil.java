package io.github.copydesk.format.asciidoc;

import io.github.copydesk.format.mask.Masker;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The source of one block, its lines trimmed and joined, on which stretches are marked as dropped, masked, or replaced
 * by other text. Offsets are those of the joined text.
 */
final class Stencil {
    private static final int KEEP = 0;
    private static final int DROP = 1;
    private static final int DECODE = 2;
    /** Text without marks. */
    private static final int LITERAL = 3;

    private static final int FIRST_MASK = 4;
    private static final List<Mask.Kind> MASKS = List.of(Mask.Kind.values());

    private final String source;
    private final FlatText flat;
    private final int[] drawn;
    private final Map<Integer, Decoding> decodings = new HashMap<>();
    private final List<Aside> asides = new ArrayList<>();

    private record Decoding(String text, int end) {}

    private record Aside(Block.Kind kind, int start, int end) {}

    Stencil(String source, FlatText text) {
        this.source = source;
        this.flat = text;
        this.drawn = new int[text.text().length()];
    }

    String text() {
        return flat.text();
    }

    /** Whether the character was not marked yet. */
    boolean isFree(int at) {
        return drawn[at] == KEEP;
    }

    void drop(int start, int end) {
        Arrays.fill(drawn, start, end, DROP);
    }

    /** Marks a stretch as plain text without inline marks. */
    void literal(int start, int end) {
        Arrays.fill(drawn, start, end, LITERAL);
    }

    void mask(Mask.Kind kind, int start, int end) {
        Arrays.fill(drawn, start, end, FIRST_MASK + MASKS.indexOf(kind));
    }

    /** Replaces a stretch by other text, such as one quotation mark for two characters. */
    void decode(int start, int end, String text) {
        Arrays.fill(drawn, start, end, DROP);
        drawn[start] = DECODE;
        decodings.put(start, new Decoding(text, end));
    }

    /** Moves a stretch into a separate block, such as a footnote. Asides are added in order and do not nest. */
    void aside(Block.Kind kind, int start, int end) {
        asides.add(new Aside(kind, start, end));
    }

    /** The block, followed by its asides; without those that have no text. */
    List<Block> blocks(Block.Kind kind, int level) {
        List<Block> blocks = new ArrayList<>();
        BlockBuilder main = new BlockBuilder();
        int at = 0;
        for (Aside aside : asides) {
            render(main, at, aside.start());
            at = aside.end();
        }
        render(main, at, drawn.length);
        add(main, kind, level, blocks);
        for (Aside aside : asides) {
            BlockBuilder builder = new BlockBuilder();
            render(builder, aside.start(), aside.end());
            add(builder, aside.kind(), 0, blocks);
        }
        blocks.sort(Comparator.comparing(Block::span));
        return blocks;
    }

    private static void add(BlockBuilder builder, Block.Kind kind, int level, List<Block> blocks) {
        if (!builder.isBlank()) {
            blocks.add(Masker.mask(builder).build(kind, level));
        }
    }

    private void render(BlockBuilder builder, int from, int to) {
        int at = from;
        while (at < to) {
            int what = drawn[at];
            if (what == DROP || isSecondSpace(builder, at)) {
                at++;
            } else if (what == DECODE) {
                Decoding decoding = decodings.getOrDefault(at, new Decoding("", at + 1));
                builder.append(decoding.text(), flat.span(at, decoding.end()));
                at = decoding.end();
            } else if (what == KEEP || what == LITERAL) {
                at = keep(builder, at, to);
            } else {
                int start = at;
                while (at < to && drawn[at] == what) {
                    at++;
                }
                builder.mask(MASKS.get(what - FIRST_MASK), flat.span(start, at));
            }
        }
    }

    /** Whether this is the second of two spaces around something invisible; only one of them is kept. */
    private boolean isSecondSpace(BlockBuilder builder, int at) {
        return at > 0
                && drawn[at - 1] == DROP
                && drawn[at] == KEEP
                && flat.text().charAt(at) == ' '
                && !builder.isEmpty()
                && builder.text().charAt(builder.length() - 1) == ' ';
    }

    /** Appends the text here as one piece, and returns where to continue. */
    private int keep(BlockBuilder builder, int from, int to) {
        int at = from;
        while (at < to
                && (drawn[at] == KEEP || drawn[at] == LITERAL)
                && flat.isSource(at)
                && (at == from || flat.follows(at))) {
            at++;
        }
        if (at == from) {
            builder.append(flat.text().substring(at, at + 1), flat.span(at, at + 1));
            return at + 1;
        }
        Span span = flat.span(from, at);
        builder.append(source, span.start(), span.end());
        return at;
    }
}
