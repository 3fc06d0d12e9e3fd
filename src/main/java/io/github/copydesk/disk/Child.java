package io.github.copydesk.disk;

import java.nio.file.Path;

/**
 * An entry of a folder.
 *
 * @param name the file name, even if the locale of the JVM cannot represent it
 * @param kind of the entry itself; a symbolic link is a link
 */
public record Child(String name, Path path, FileKind kind) {}
