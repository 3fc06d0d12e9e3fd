package io.github.copydesk.format.plain;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a manual page that {@code man} printed to a text file: its name and section are at both ends of the first line,
 * {@code LAMP(1)   User Commands   LAMP(1)}, and the section NAME follows. The program hyphenates words at the ends of
 * lines.
 */
final class ManualPage {
    /** A notice of its site may be above the page. */
    private static final int HEAD = 40;

    private static final Pattern TITLE =
            Pattern.compile("(\\p{Alnum}[\\w.+:-]{0,60}\\(\\d\\w{0,8}\\))(?: {3,}(?:\\S.{0,120}\\S {3,})?)?\\1");

    private static final Pattern NAME = Pattern.compile("NAME");

    private ManualPage() {}

    /** Whether one of the first lines is the title of a manual page, and the heading of its first section is next. */
    static boolean isManualPage(List<TextLine> lines) {
        boolean title = false;
        for (TextLine line : lines.subList(0, Math.min(HEAD, lines.size()))) {
            if (title && !line.isBlank()) {
                return line.matches(NAME);
            }
            title |= line.matches(TITLE);
        }
        return false;
    }
}
