package io.github.copydesk.disk;

/** The kind of a file. */
public enum FileKind {
    /** No file, or none that can be accessed. */
    NOTHING,
    FILE,
    FOLDER,
    /** A symbolic link, where links are not followed. */
    LINK,
    /** A device, a pipe, a socket. */
    OTHER
}
