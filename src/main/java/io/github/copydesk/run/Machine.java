package io.github.copydesk.run;

import io.github.copydesk.engine.Resources;
import io.github.copydesk.report.Reports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the settings of users about the machine into resources. */
public final class Machine {
    private Machine() {}

    /**
     * The resources of a run.
     *
     * @param threads how many articles are read at the same time; 0 for one per core
     * @param cache the folder of the cache; empty for none
     * @throws IllegalArgumentException when a setting is invalid
     */
    public static Resources resources(int threads, boolean fork, Optional<Path> cache) {
        if (threads < 0) {
            throw new IllegalArgumentException("threads is " + threads + "; it must be 0 for one per core, or more");
        }
        return new Resources(
                threads == 0 ? Runtime.getRuntime().availableProcessors() : threads,
                fork,
                cache.map(CacheKeys.ofThisUser()::folder));
    }

    /**
     * The files that are never articles: those in the two folders, and each report, in case they are written among the
     * articles.
     */
    public static List<Path> written(Path reports, Path cache) {
        List<Path> written = new ArrayList<>(List.of(reports, cache));
        Reports.FILES.forEach(it -> written.add(reports.resolve(it)));
        return written;
    }
}
