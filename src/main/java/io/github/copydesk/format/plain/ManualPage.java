package io.github.copydesk.format.plain;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a manual page that {@code man} printed to a text file: its name and section are at both ends of the first line,
 * {@code LAMP(1)   User Commands   LAMP(1)}. The program hyphenates words at the ends of lines.
 */
final class ManualPage {
    /** A notice of its site may be above the page. */
    private static final int HEAD = 40;

    private static final Pattern TITLE =
            Pattern.compile("(\\p{Alnum}[\\w.+:-]{0,60}\\(\\d\\w{0,8}\\))(?: {3,}(?:\\S.{0,120}\\S {3,})?)?\\1");

    private ManualPage() {}

    /** Whether one of the first lines is the title of a manual page. */
    static boolean isManualPage(List<TextLine> lines) {
        return lines.stream().limit(HEAD).anyMatch(it -> it.matches(TITLE));
    }
}
