package io.github.copydesk.report;

import com.google.gson.stream.JsonWriter;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Position;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.UriPath;
import java.io.IOException;

/**
 * An article in SARIF.
 *
 * @param path relative to the project
 * @param index in the list of artifacts
 */
record SarifPlace(String path, int index, Document document) {
    /** The usual name of the source folder; code hosts know it. */
    static final String BASE = "%SRCROOT%";

    private static final int LONGEST_SNIPPET = 4000;

    void writeArtifact(JsonWriter json) throws IOException {
        json.beginObject();
        json.name("uri").value(uri());
        json.name("uriBaseId").value(BASE);
        json.endObject();
    }

    /** Writes its index in the list of artifacts. */
    void writeIndex(JsonWriter json) throws IOException {
        json.beginObject();
        json.name("index").value(index);
        json.endObject();
    }

    /**
     * Writes the place of a stretch of the article.
     *
     * @param quoted whether its text is included; a page of shortcodes would be of no use
     */
    void writeRegion(JsonWriter json, Span span, boolean quoted) throws IOException {
        Position start = document.lines().at(span.start());
        Position end = document.lines().at(span.end());
        json.beginObject();
        json.name("startLine").value(start.line());
        json.name("startColumn").value(start.column());
        json.name("endLine").value(end.line());
        json.name("endColumn").value(end.column());
        if (quoted && span.length() <= LONGEST_SNIPPET) {
            json.name("snippet").beginObject();
            json.name("text").value(document.text(span));
            json.endObject();
        }
        json.endObject();
    }

    String uri() {
        return UriPath.of(path);
    }
}
