package io.github.copydesk.text;

import java.util.regex.Pattern;

/**
 * Makes text safe to print. Build servers and terminals obey commands in the output of a build; text of an article, a
 * file name or a configuration must not contain any. Everything that is printed passes through here.
 *
 * <pre>
 * ##[…  ##vso[…  ##teamcity[…    GitHub, Azure, TeamCity: anywhere in a line
 * ::…                            GitHub: at the start of a line
 * section_start:7:…              GitLab
 * escape sequences, lone carriage returns, direction marks: terminals
 * </pre>
 *
 * <p>Commands are broken by a space, and invisible characters are shown as {@code <U+202E>} or {@code ␛}.
 */
public final class Printed {
    private static final Pattern HASHES = Pattern.compile("#(?=#[\\p{L}\\p{N}_.-]*\\[)");
    private static final Pattern COLONS = Pattern.compile("(?m)^([[\\s\\p{Z}]&&[^\\n]]*):(?=:)");
    private static final Pattern SECTION = Pattern.compile("(?i)(section_(?:start|end)):(?=[0-9])");

    private Printed() {}

    /** @param text one line or several */
    public static String of(String text) {
        String safe = visible(text);
        if (safe.contains("##")) {
            safe = HASHES.matcher(safe).replaceAll("# ");
        }
        if (safe.contains("::")) {
            safe = COLONS.matcher(safe).replaceAll("$1: ");
        }
        return safe.indexOf('_') < 0 ? safe : SECTION.matcher(safe).replaceAll("$1: ");
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        String lines = text.replace("\r\n", "\n");
        lines.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t') {
                visible.appendCodePoint(c);
            } else {
                append(visible, c, isDirectionMark(c));
            }
        });
        return visible.toString();
    }

    /**
     * Appends a character so that readers can see it. Joiners and direction marks, which scripts and emoji need, stay.
     */
    public static void append(StringBuilder visible, int c) {
        append(visible, c, false);
    }

    private static void append(StringBuilder visible, int c, boolean shown) {
        if (c < 0x20) {
            visible.appendCodePoint(0x2400 + c);
        } else if (shown || isInvisible(c)) {
            visible.append("<U+%04X>".formatted(c));
        } else {
            visible.appendCodePoint(c);
        }
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> c < 0x200C || c > 0x200F;
            default -> false;
        };
    }

    private static boolean isDirectionMark(int c) {
        return c == 0x200E || c == 0x200F;
    }
}
