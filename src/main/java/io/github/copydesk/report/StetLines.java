package io.github.copydesk.report;

import com.google.gson.stream.JsonWriter;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.FileType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * What an editor copies to let a finding stand.
 *
 * @param comment for the line above it in the article; none where the format has no comments
 * @param entry for the list {@code stet} of copydesk.yml, in one line, with room for the reason
 */
record StetLines(Optional<String> comment, String entry) {
    /** A longer text is named by its beginning. */
    private static final int LONG = 120;

    static StetLines of(Document document, Finding finding) {
        String rule = finding.rule().id();
        String text = text(document.text(finding.span()));
        return new StetLines(
                comment(document.path(), rule),
                "- {path: %s, rule: %s, %sreason: \"\"}"
                        .formatted(
                                quoted(path(document.path())),
                                quoted(rule),
                                text.isEmpty() ? "" : "text: " + quoted(text) + ", "));
    }

    /** With what nobody would see, or what turns a line around, as YAML escapes it. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        json(text).codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> quoted.append("\\U%08X".formatted(c));
                default -> quoted.appendCodePoint(c);
            }
        });
        return quoted.toString();
    }

    /** A string in double quotes means the same in YAML as in JSON. */
    private static String json(String text) {
        StringWriter json = new StringWriter();
        try (JsonWriter writer = new JsonWriter(json)) {
            writer.value(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString();
    }

    private static Optional<String> comment(String path, String rule) {
        return switch (FileType.of(path).orElse(FileType.PLAIN_TEXT)) {
            case MARKDOWN, QUARTO, HTML, XML -> Optional.of("<!-- stet: %s -->".formatted(rule));
            case MDX -> Optional.of("{/* stet: %s */}".formatted(rule));
            case ASCIIDOC -> Optional.of("// stet: " + rule);
            case RESTRUCTURED_TEXT -> Optional.of(".. stet: " + rule);
            case PLAIN_TEXT -> Optional.empty();
        };
    }

    /** As a pattern for this article alone: one without a slash would mean any folder. */
    private static String path(String path) {
        String pattern = path.replace('\\', '?');
        return pattern.contains("/") ? pattern : "/" + pattern;
    }

    private static String text(String flagged) {
        String line = flagged.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONG) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONG - 1)) ? LONG - 1 : LONG;
        return line.substring(0, end).strip() + "…";
    }
}
