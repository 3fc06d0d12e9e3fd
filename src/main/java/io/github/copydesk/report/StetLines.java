package io.github.copydesk.report;

import io.github.copydesk.text.FileType;
import java.util.List;
import java.util.Optional;

/** The text of a stet for a finding. */
public final class StetLines {
    /** The place of the rule's id in a comment. */
    static final String RULE = "{rule}";

    /** The comments of all formats, by number. */
    static final List<String> COMMENTS =
            List.of("", "<!-- stet: {rule} -->", "{/* stet: {rule} */}", "// stet: {rule}", ".. stet: {rule}");

    /** A longer text is cut. */
    private static final int LONG = 120;

    private StetLines() {}

    /** The index in {@link #COMMENTS} for an article; 0, an empty comment, if its format has none. */
    static int comment(String path) {
        return switch (FileType.of(path).orElse(FileType.PLAIN_TEXT)) {
            case MARKDOWN, QUARTO, HTML, XML -> 1;
            case MDX -> 2;
            case ASCIIDOC -> 3;
            case RESTRUCTURED_TEXT -> 4;
            case PLAIN_TEXT -> 0;
        };
    }

    /** The comment that accepts findings of a rule in an article; empty if its format has no comments. */
    public static Optional<String> comment(String path, String rule) {
        return Optional.of(COMMENTS.get(comment(path)))
                .filter(it -> !it.isEmpty())
                .map(it -> it.replace(RULE, rule));
    }

    /** The flagged text for an entry of copydesk.yml: in one line, and cut if it is long. */
    public static String text(String flagged) {
        String line = flagged.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONG) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONG - 1)) ? LONG - 1 : LONG;
        return line.substring(0, end).strip() + "…";
    }
}
