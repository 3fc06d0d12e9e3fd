package io.github.copydesk.format.frontmatter;

import io.github.copydesk.format.mask.HtmlTag;
import io.github.copydesk.format.mask.Masker;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Mask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the values of front matter that readers see, each text once. */
final class ShownValues {
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();

    /** @param keys the keys that lead to the value; an entry of a list has those of the list */
    void add(List<String> keys, BlockBuilder value) {
        if (keys.isEmpty() || value.isBlank()) {
            return;
        }
        Optional<Block.Kind> kind = ShownKeys.kind(keys, value.text());
        if (kind.isPresent() && texts.add(value.text().toString().strip())) {
            blocks.add(Masker.mask(withoutTags(value)).build(kind.get(), 0));
        }
    }

    /** The values in the order of the source. */
    List<Block> blocks() {
        List<Block> sorted = new ArrayList<>(blocks);
        sorted.sort(Comparator.comparing(Block::span));
        return sorted;
    }

    /** Removes live tags from a value. */
    private static BlockBuilder withoutTags(BlockBuilder value) {
        String text = value.text().toString();
        HtmlTag.Finder tags = new HtmlTag.Finder(text);
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            HtmlTag tag = tags.at(at);
            if (tag.isPresent()) {
                value.maskGathered(Mask.Kind.LIVE, at, tag.end());
                at = tag.end() - 1;
            }
        }
        return value;
    }
}
