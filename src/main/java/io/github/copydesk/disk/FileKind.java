package io.github.copydesk.disk;

/** What stands under a name. */
public enum FileKind {
    /** Nothing, or nothing that may be seen. */
    NOTHING,
    FILE,
    FOLDER,
    /** A symbolic link, where links are not followed. */
    LINK,
    /** A device, a pipe, a socket. */
    OTHER
}
