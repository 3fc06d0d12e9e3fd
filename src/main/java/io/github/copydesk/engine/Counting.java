package io.github.copydesk.engine;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which findings count, in addition to what stets and the project configuration decide.
 *
 * @param baseline the baseline file; its findings do not count
 * @param changedSince a git revision; only findings on lines changed since then count
 * @param asked paths of articles and folders below the content directory, with slashes: only these articles are
 *     checked, and the others are only counted for the corpus; empty for all articles
 */
public record Counting(Optional<Path> baseline, Optional<String> changedSince, Set<String> asked) {
    /** Every finding of every article counts. */
    public static final Counting ALL = new Counting(Optional.empty(), Optional.empty());

    /** The same for all articles. */
    public Counting(Optional<Path> baseline, Optional<String> changedSince) {
        this(baseline, changedSince, Set.of());
    }

    public Counting {
        asked = new TreeSet<>(asked);
    }

    /** The same for these articles and folders only. */
    public Counting of(Collection<String> paths) {
        return new Counting(baseline, changedSince, Set.copyOf(paths));
    }

    /** Whether an article is to be checked. */
    boolean isAsked(String article) {
        if (asked.isEmpty() || asked.contains(article)) {
            return true;
        }
        for (int slash = article.lastIndexOf('/'); slash > 0; slash = article.lastIndexOf('/', slash - 1)) {
            if (asked.contains(article.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    /** Whether every article is to be checked. */
    boolean isOfAll() {
        return asked.isEmpty();
    }
}
