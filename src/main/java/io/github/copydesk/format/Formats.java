package io.github.copydesk.format;

import io.github.copydesk.format.asciidoc.AsciiDocFormat;
import io.github.copydesk.format.html.HtmlFormat;
import io.github.copydesk.format.markdown.MarkdownFormat;
import io.github.copydesk.format.plain.PlainTextFormat;
import io.github.copydesk.text.Document;
import java.util.Locale;

/** Chooses the format of a file by the ending of its name. */
public final class Formats {
    /**
     * Reads a source text in the format that the path's ending names; an unknown ending is plain text. What is
     * wrong with an article is a flaw of its document, and it is read on.
     *
     * @param path below the content directory, with slashes
     * @param source decoded, without a byte order mark
     * @param language used where the article names none; a BCP 47 tag
     */
    public Document read(String path, String source, String language) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "md", "markdown" -> MarkdownFormat.read(path, source, language);
            case "html", "htm" -> HtmlFormat.read(path, source, language);
            case "adoc" -> AsciiDocFormat.read(path, source, language);
            default -> PlainTextFormat.read(path, source, language);
        };
    }
}
