package io.github.copydesk.spark;

import java.io.Serializable;

/** A row of the archive, as it is read. */
final class SourceRow implements Serializable {
    private static final long serialVersionUID = 1;

    private final String path;
    private final byte[] content;
    private final String reject;

    /** @param content the bytes of the article as they would stand in a file */
    SourceRow(String path, byte[] content) {
        this(path, content, path.isBlank() ? "no path" : "");
    }

    private SourceRow(String path, byte[] content, String reject) {
        this.path = path;
        this.content = content;
        this.reject = reject;
    }

    /** One that holds no article, and why. */
    static SourceRow rejected(String reason) {
        return new SourceRow("", new byte[0], reason);
    }

    /** Why there is no article in it; empty where there is one. */
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
