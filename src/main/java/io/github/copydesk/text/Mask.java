package io.github.copydesk.text;

/**
 * A stretch of a block that is not prose: {@code start} inclusive, {@code end} exclusive, in UTF-16 units of the
 * block's text, in which it consists of {@link Block#MASKED}.
 */
public record Mask(Kind kind, int start, int end) {
    /** What a masked stretch is. */
    public enum Kind {
        CODE,
        URL,
        EMAIL,
        FILE_NAME,
        HANDLE,
        HASHTAG,
        MATH,
        /**
         * A tag that a site generator replaces, such as <code>{{ page.title }}</code>, or one that was to be replaced
         * and was not.
         */
        TEMPLATE,
        /** A square-bracket tag of a content management system, such as {@code [vc_row]}. */
        SHORTCODE,
        /** Syntax that the generator of this site replaces, or that readers do not see. Never a finding. */
        LIVE,
        /** The remains of characters that cannot be repaired; the rule that found the damage reports them. */
        DAMAGED
    }
}
