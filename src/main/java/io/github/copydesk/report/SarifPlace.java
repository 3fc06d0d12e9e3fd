package io.github.copydesk.report;

import com.google.gson.stream.JsonWriter;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Position;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.UriPath;
import java.io.IOException;

/**
 * An article as SARIF points to it.
 *
 * @param path as seen from the project
 * @param index in the list of artifacts
 */
record SarifPlace(String path, int index, Document document) {
    /** The usual name for where the sources lie; code hosts know it. */
    static final String BASE = "%SRCROOT%";

    private static final int LONGEST_SNIPPET = 4000;

    void writeArtifact(JsonWriter json) throws IOException {
        json.beginObject();
        json.name("uri").value(uri());
        json.name("uriBaseId").value(BASE);
        json.endObject();
    }

    /** Writes which of the artifacts it is, without its path. */
    void writeIndex(JsonWriter json) throws IOException {
        json.beginObject();
        json.name("index").value(index);
        json.endObject();
    }

    /**
     * Writes where a stretch of the article stands.
     *
     * @param quoted with the text that stands there; that of a page of shortcodes would help nobody
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
