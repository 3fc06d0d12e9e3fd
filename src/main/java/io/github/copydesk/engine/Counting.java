package io.github.copydesk.engine;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which of the findings count, beside what the articles and the newsroom say.
 *
 * @param baseline the file with findings that were there before
 */
public record Counting(Optional<Path> baseline) {
    /** All of them. */
    public static final Counting ALL = new Counting(Optional.empty());
}
