package io.github.copydesk.format.plain;

import java.util.regex.Pattern;

/** Tells Markdown in a text file from text: by links to somewhere, headings, fences and bold words. */
final class MarkdownEvidence {
    private static final Pattern LINK = Pattern.compile(
            "\\[[^\\[\\]\\r\\n]{1,200}+(?:\\R[^\\[\\]\\r\\n]{1,200}+)?]\\((?:https?://|mailto:|[./#]{1,3}\\w)[^\\s()]{0,500}");
    private static final Pattern BOLD =
            Pattern.compile("(?<![*\\w])\\*\\*(?=[^\\s*])[^*\\r\\n]{1,200}+\\*\\*(?![*\\w])");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}[ \\t]++\\p{L}");
    private static final Pattern FENCE = Pattern.compile("(?m)^(?:```|~~~)[\\w-]{0,30}[ \\t]*+$");
    private static final Pattern LIST = Pattern.compile("(?m)^(?:[*+-]|\\d{1,3}\\.|>)[ \\t]++\\S");

    /** The number of links that shows that a text is Markdown; a single one may be left over from a page. */
    private static final int MANY = 3;

    /** Below front matter one sign is enough. */
    static boolean isMarkdown(String source, int from, boolean frontMatter) {
        String text = source.substring(from);
        int links = count(LINK, text);
        boolean headings = HEADING.matcher(text).find();
        boolean fences = count(FENCE, text) > 1;
        int bold = count(BOLD, text);
        if (frontMatter) {
            return links + bold > 0 || headings || fences || LIST.matcher(text).find();
        }
        return links >= MANY || (links > 0 && (headings || fences || bold > 1)) || (headings && fences);
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().limit(MANY).count();
    }

    private MarkdownEvidence() {}
}
