package io.github.copydesk.format.mask;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A square-bracket tag whose brackets a converter to Markdown has escaped, {@code \[vc\_row\]}: what looks like the
 * beginning of a formula is none.
 */
public final class EscapedTag {
    private static final Pattern TAG =
            Pattern.compile("\\\\\\[/?[a-zA-Z](?:[\\w-]|\\\\[_-]){1,60}(?:[\\s=][^\\n]{1,1000}?)?/?\\\\]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\[\\]_*=\"'-])");
    private static final Pattern UNESCAPED_UNDERSCORE = Pattern.compile("\\[\\w*(?<!\\\\)_\\w*\\\\]");

    private EscapedTag() {}

    /** Whether one begins here, at its backslash. */
    public static boolean beginsAt(String text, int at) {
        if (!text.startsWith("\\[", at)) {
            return false;
        }
        Matcher tag = TAG.matcher(text).region(at, text.length());
        if (!tag.lookingAt() || UNESCAPED_UNDERSCORE.matcher(tag.group()).find()) {
            return false;
        }
        String plain = ESCAPE.matcher(tag.group()).replaceAll("$1");
        return new Shortcodes(plain, Set.of()).end(0) == plain.length();
    }
}
