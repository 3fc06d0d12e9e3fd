package io.github.copydesk.format.markdown;

import io.github.copydesk.format.source.Shield;
import java.util.Optional;

/** Recognises lines that consist only of tags of a site generator, which are separate from the text around them. */
final class TagLines {
    private final String source;
    private final Shield shield;

    TagLines(String source, Shield shield) {
        this.source = source;
        this.shield = shield;
    }

    boolean fill(int start, int end) {
        int at = start;
        while (at < end) {
            Optional<Shield.Tag> tag = shield.at(at);
            if (tag.isEmpty() || !isBlock(tag.get())) {
                return false;
            }
            at = tag.get().span().end();
            while (at < end && Character.isWhitespace(source.charAt(at))) {
                at++;
            }
        }
        return at > start;
    }

    /** A tag that makes a block, and not a variable in a sentence. */
    private boolean isBlock(Shield.Tag tag) {
        int at = tag.span().start();
        if (tag.mask().isEmpty()) {
            return source.startsWith("<", at);
        }
        return source.startsWith("{%", at)
                || source.startsWith("{{<", at)
                || source.startsWith("{{%", at)
                || (source.startsWith("{", at) && !source.startsWith("{{", at))
                || source.startsWith("-", at);
    }
}
