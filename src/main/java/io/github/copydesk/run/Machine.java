package io.github.copydesk.run;

import io.github.copydesk.engine.Resources;
import io.github.copydesk.report.Reports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What users say a run may use of the machine, and where it writes. */
public final class Machine {
    private Machine() {}

    /**
     * What a run may use.
     *
     * @param threads how many articles are read at the same time; 0 for one per core
     * @param cache the folder in which results are kept, if they are
     * @throws IllegalArgumentException when they made a mistake
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

    /** What is never content: the two folders, and each report in case its folder is that of the articles. */
    public static List<Path> written(Path reports, Path cache) {
        List<Path> written = new ArrayList<>(List.of(reports, cache));
        Reports.FILES.forEach(it -> written.add(reports.resolve(it)));
        return written;
    }
}
