package io.github.copydesk.report;

import io.github.copydesk.text.FileType;
import java.util.List;
import java.util.Optional;

/** What a stet says of a finding. */
public final class StetLines {
    /** In a comment, the place of the rule's id. */
    static final String RULE = "{rule}";

    /** The comments of all formats; by their number articles share them. */
    static final List<String> COMMENTS =
            List.of("", "<!-- stet: {rule} -->", "{/* stet: {rule} */}", "// stet: {rule}", ".. stet: {rule}");

    /** A longer text is named by its beginning. */
    private static final int LONG = 120;

    private StetLines() {}

    /** Which of the {@link #COMMENTS} an article takes; the first, which is empty, where its format has none. */
    static int comment(String path) {
        return switch (FileType.of(path).orElse(FileType.PLAIN_TEXT)) {
            case MARKDOWN, QUARTO, HTML, XML -> 1;
            case MDX -> 2;
            case ASCIIDOC -> 3;
            case RESTRUCTURED_TEXT -> 4;
            case PLAIN_TEXT -> 0;
        };
    }

    /** The comment that an article of this path takes for a rule; none where its format has no comments. */
    public static Optional<String> comment(String path, String rule) {
        return Optional.of(COMMENTS.get(comment(path)))
                .filter(it -> !it.isEmpty())
                .map(it -> it.replace(RULE, rule));
    }

    /** The flagged text as an entry of copydesk.yml names it: in one line, and a long one by its beginning. */
    public static String text(String flagged) {
        String line = flagged.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONG) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONG - 1)) ? LONG - 1 : LONG;
        return line.substring(0, end).strip() + "…";
    }
}
