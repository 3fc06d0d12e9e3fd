package io.github.copydesk.text;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Content whose texts are packed. The text of a block is mostly that of the source once more, so that both together
 * take about half of a byte for each character.
 */
final class PackedContent implements Supplier<Content> {
    /** A block without its text. */
    private record Form(Block.Kind kind, int level, int length, Places places, List<Mask> masks) {}

    private final PackedText texts;
    private final int sourceLength;
    private final List<Form> blocks;
    private final Map<String, Object> frontMatter;
    private final List<Stet> stets;
    private final List<Alternative> alternatives;
    private WeakReference<Content> last = new WeakReference<>(null);

    PackedContent(Content content) {
        StringBuilder all = new StringBuilder(2 * content.source().length());
        all.append(content.source());
        content.blocks().forEach(it -> all.append(it.text()));
        texts = PackedText.of(all.toString());
        sourceLength = content.source().length();
        blocks = content.blocks().stream()
                .map(it -> new Form(it.kind(), it.level(), it.text().length(), it.places(), it.masks()))
                .toList();
        frontMatter = content.frontMatter();
        stets = content.stets();
        alternatives = content.alternatives();
    }

    @Override
    public synchronized Content get() {
        Content known = last.get();
        if (known == null) {
            known = unpacked();
            last = new WeakReference<>(known);
        }
        return known;
    }

    private Content unpacked() {
        String all = texts.text();
        List<Block> unpacked = new ArrayList<>(blocks.size());
        int at = sourceLength;
        for (Form block : blocks) {
            int end = at + block.length();
            unpacked.add(new Block(block.kind(), block.level(), all.substring(at, end), block.places(), block.masks()));
            at = end;
        }
        return new Content(all.substring(0, sourceLength), frontMatter, unpacked, stets, alternatives);
    }
}
