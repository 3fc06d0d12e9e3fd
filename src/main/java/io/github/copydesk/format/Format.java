package io.github.copydesk.format;

import io.github.copydesk.text.Document;

/** Reads source text into a document. Never throws for what an article says: it states a flaw and reads on. */
public interface Format {
    /**
     * @param path below the content directory, with slashes
     * @param source decoded, without a byte order mark
     * @param language used where the front matter names none; a BCP 47 tag
     */
    Document read(String path, String source, String language);
}
