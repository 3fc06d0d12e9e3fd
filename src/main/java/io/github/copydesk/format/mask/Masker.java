package io.github.copydesk.format.mask;

import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Mask;
import java.util.Set;

/** Masks what is not prose in any format: addresses, handles, file names, template tags, shortcodes. */
public final class Masker {
    /** Masks the text of a block; every format calls it once for each block, before it builds the block. */
    public static BlockBuilder mask(BlockBuilder block) {
        String text = block.text().toString();
        TemplateTags tags = new TemplateTags(text);
        Shortcodes shortcodes = new Shortcodes(text, Set.of());
        PluginTags plugins = new PluginTags(text);
        Formulas formulas = new Formulas(text);
        char[] chars = text.toCharArray();
        Addresses addresses = new Addresses(text, chars);
        int at = 0;
        while (at < chars.length) {
            if (isLetter(chars[at]) && at > 0 && isLetter(chars[at - 1])) {
                at++; // nothing begins within a word
                continue;
            }
            Mask.Kind kind = Mask.Kind.TEMPLATE;
            int end = at;
            if (TemplateTags.mayBegin(chars[at]) || chars[at] == '\\') { // a formula may begin with a backslash
                end = tags.end(at);
                if (end == at) {
                    kind = Mask.Kind.SHORTCODE;
                    end = shortcodes.end(at);
                }
                if (end == at) {
                    end = plugins.end(at);
                }
                if (end == at) {
                    kind = Mask.Kind.MATH;
                    end = formulas.end(at);
                }
            }
            if (end == at && addresses.mayBeginAt(at)) {
                Addresses.Token token = addresses.token(at);
                if (token.address().isPresent()) {
                    Mask mask = token.address().get();
                    block.maskGathered(mask.kind(), mask.start(), mask.end());
                }
                at = token.end();
            } else if (end == at) {
                at++;
            } else {
                block.maskGathered(kind, at, end);
                at = end;
            }
        }
        return block;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private Masker() {}
}
