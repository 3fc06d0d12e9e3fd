package io.github.copydesk.format;

import io.github.copydesk.text.Document;
import java.util.Locale;

/** Chooses the format of a file by the ending of its name. */
public final class Formats {
    /** Reads a source text in the format that the path's ending names; an unknown ending is plain text. */
    public Document read(String path, String source, String language) {
        return formatOf(path).read(path, source, language);
    }

    private static Format formatOf(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "md", "markdown" -> new MarkdownFormat();
            case "html", "htm" -> new HtmlFormat();
            case "adoc" -> new AsciiDocFormat();
            default -> new PlainTextFormat();
        };
    }
}
