package io.github.copydesk.text;

/**
 * A stretch of a block that is no prose: {@code start} inclusive, {@code end} exclusive, in UTF-16
 * units of the block's text, where every character of it reads {@link Block#MASKED}.
 */
public record Mask(Kind kind, int start, int end) {
    /** What stands there instead of prose. */
    public enum Kind {
        CODE,
        URL,
        EMAIL,
        FILE_NAME,
        HANDLE,
        HASHTAG,
        MATH,
        /** A tag that a site generator replaces, such as <code>{{ page.title }}</code>, or one that was to be replaced and was not. */
        TEMPLATE,
        /** A square-bracket tag of a content management system, such as {@code [vc_row]}. */
        SHORTCODE,
        /** Syntax that the generator of this site replaces, or that is no text to readers. Never a finding. */
        LIVE,
        /** What is left of characters that nobody can repair; the rule that found them speaks of it. */
        DAMAGED
    }
}
