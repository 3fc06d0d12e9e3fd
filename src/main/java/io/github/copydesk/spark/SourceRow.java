package io.github.copydesk.spark;

import java.io.Serializable;

/** A row of the archive. */
final class SourceRow implements Serializable {
    private static final long serialVersionUID = 1;

    private final String path;
    private final byte[] content;
    private final String reject;

    /** @param content the bytes of the article, as in a file */
    SourceRow(String path, byte[] content) {
        this(path, content, path.isBlank() ? "no path" : "");
    }

    private SourceRow(String path, byte[] content, String reject) {
        this.path = path;
        this.content = content;
        this.reject = reject;
    }

    /** A row without an article, with the reason. */
    static SourceRow rejected(String reason) {
        return new SourceRow("", new byte[0], reason);
    }

    /** The reason why the row has no article; empty if it has one. */
    String reject() {
        return reject;
    }

    String path() {
        return path;
    }

    byte[] content() {
        return content;
    }
}
