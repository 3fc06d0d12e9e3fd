package io.github.copydesk.disk;

import java.io.IOException;

/** A file is larger than it may be, and was not read. */
public final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final long size;

    TooLargeException(long size) {
        super("a file of " + size + " bytes");
        this.size = size;
    }

    /** In bytes. */
    public long size() {
        return size;
    }
}
