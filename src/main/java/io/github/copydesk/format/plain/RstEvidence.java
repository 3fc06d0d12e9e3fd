package io.github.copydesk.format.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells reStructuredText in a text file from text: by directives, targets, roles, and references with an address.
 * Several projects that use Sphinx or Nikola name their articles {@code .txt}.
 */
final class RstEvidence {
    private static final List<Pattern> SIGNS = List.of(
            Pattern.compile(
                    "(?m)^[ \\t]*+\\.\\.[ \\t]++(?:\\|[^|\\r\\n]{1,60}\\|[ \\t]++)?[A-Za-z][\\w.+-]{0,40}::(?:[ \\t]|$)"),
            Pattern.compile("(?m)^\\.\\.[ \\t]++_[^:\\r\\n]{1,80}:(?:[ \\t]|$)"),
            Pattern.compile("(?<![\\w`]):[a-z][\\w:+.-]{0,30}:`[^`\\r\\n]{1,200}`"),
            Pattern.compile("`[^`<>]{1,200}<[^<>\\s]{1,300}>`__?(?!\\w)"));
    private static final Pattern UNDERLINE = Pattern.compile("(?m)^(([=~^\"'`#*+-])\\2{2,200})[ \\t]*+$");
    private static final int SIGNS_GROUP = 1;

    /** The number of signs that shows it. */
    private static final int ENOUGH = 2;

    /** One sign is enough below an underlined title. */
    static boolean isRst(String text) {
        if (text.indexOf('`') < 0 && !text.contains("::") && !text.contains(".. _")) {
            return false;
        }
        long signs = 0;
        for (Pattern sign : SIGNS) {
            signs += sign.matcher(text).results().limit(ENOUGH).count();
        }
        return signs >= ENOUGH || (signs > 0 && isUnderlined(text));
    }

    /** Whether a line has a line of the same sign below it that is at least as long. */
    private static boolean isUnderlined(String text) {
        Matcher underline = UNDERLINE.matcher(text);
        while (underline.find()) {
            int end = underline.start() - 1;
            end -= end > 0 && text.charAt(end - 1) == '\r' ? 1 : 0;
            int start = text.lastIndexOf('\n', end - 1) + 1;
            int width = end - start;
            int signs = underline.end(SIGNS_GROUP) - underline.start();
            if (width > 2 && width <= signs && Character.isLetterOrDigit(text.charAt(start))) {
                return true;
            }
        }
        return false;
    }

    private RstEvidence() {}
}
