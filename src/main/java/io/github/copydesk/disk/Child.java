package io.github.copydesk.disk;

import java.nio.file.Path;

/**
 * An entry of a folder.
 *
 * @param name as text, also where the locale of the JVM cannot spell it
 * @param kind of the entry itself: a symbolic link is a link
 */
public record Child(String name, Path path, FileKind kind) {}
