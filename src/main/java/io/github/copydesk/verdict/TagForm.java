package io.github.copydesk.verdict;

import io.github.copydesk.model.Features;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Mask;

/** What the form of a tag tells: its attributes, its place in the line, the escapes of a converter. */
final class TagForm {
    private TagForm() {}

    /** @param text the tag as its source has it */
    static Features features(Block block, Mask mask, String text) {
        return new Features()
                .when("tag-attributes", text.indexOf('=') > 0 || text.indexOf('_') > 0)
                .when(
                        "tag-alone",
                        mask.start() == 0 && mask.end() == block.text().length())
                .when("tag-escaped", mask.kind() == Mask.Kind.SHORTCODE && text.startsWith("\\["));
    }
}
