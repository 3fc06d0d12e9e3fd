package io.github.copydesk.engine;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which of the findings count, beside what the articles and the newsroom say.
 *
 * @param baseline the file with findings that were there before
 * @param changedSince a git revision; only findings on lines changed since then count
 */
public record Counting(Optional<Path> baseline, Optional<String> changedSince) {
    /** All of them. */
    public static final Counting ALL = new Counting(Optional.empty(), Optional.empty());
}
