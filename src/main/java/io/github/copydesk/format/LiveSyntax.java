package io.github.copydesk.format;

import io.github.copydesk.site.Site;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import java.util.List;

/**
 * Marks template tags that the generator of the site replaces as {@link Mask.Kind#LIVE}. The formats find the tags.
 * Which of them are live depends only on the site, so it is decided here for all formats.
 */
final class LiveSyntax {
    private LiveSyntax() {}

    static Document in(Document document, Site site) {
        if (site.live().isEmpty()
                || document.blocks().stream().allMatch(block -> block.masks().isEmpty())) {
            return document;
        }
        List<Block> blocks = document.blocks().stream()
                .map(block -> block.withMaskKinds(mask -> isLive(document, block, mask, site)
                        ? new Mask(Mask.Kind.LIVE, mask.start(), mask.end())
                        : mask))
                .toList();
        return document.withBlocks(blocks);
    }

    private static boolean isLive(Document document, Block block, Mask mask, Site site) {
        return mask.kind() == Mask.Kind.TEMPLATE && site.replaces(document.text(block.span(mask)));
    }
}
