package io.github.copydesk.format.frontmatter;

import java.util.regex.Pattern;

/**
 * The value of a word without quotes in JSON or TOML, as YAML would give it. A date is text, and {@code null} is empty
 * text.
 */
final class BareWord {
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");
    private static final Pattern BROKEN = Pattern.compile("[+-]?\\d{1,15}\\.\\d{1,15}");

    static Object value(String word) {
        if (word.equals("true") || word.equals("false")) {
            return Boolean.valueOf(word);
        }
        if (word.equals("null")) {
            return "";
        }
        if (WHOLE.matcher(word).matches()) {
            return Integer.valueOf(word);
        }
        return BROKEN.matcher(word).matches() ? (Object) Double.valueOf(word) : word;
    }

    private BareWord() {}
}
