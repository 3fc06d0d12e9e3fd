package io.github.copydesk.spark;

import io.github.copydesk.baseline.Baseline;
import io.github.copydesk.baseline.Match;
import io.github.copydesk.baseline.Renames;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.FileNames;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * The baseline of an archive.
 *
 * @param there those of its articles that the archive has, even if no pass reads them
 */
record ArchiveBaseline(Baseline baseline, Set<String> there) {
    static ArchiveBaseline of(Baseline baseline, ArchiveSource source) {
        HashSet<String> paths = new HashSet<>();
        baseline.counts().keySet().forEach(it -> paths.add(it.path()));
        Set<String> there = new HashSet<>();
        if (!paths.isEmpty()) {
            there.addAll(source.paths().filter(paths::contains).distinct().collect());
            source.folder().ifPresent(folder -> there.addAll(onDisk(folder, paths)));
        }
        return new ArchiveBaseline(baseline, there);
    }

    private static List<String> onDisk(Path folder, Collection<String> paths) {
        return paths.stream().filter(path -> isOnDisk(folder, path)).toList();
    }

    /** False for a path that this machine cannot represent. */
    private static boolean isOnDisk(Path folder, String path) {
        try {
            return Disk.plain().exists(FileNames.resolve(folder, path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The paths in the baseline of renamed articles, by their new paths. */
    Map<String, String> renames(JavaRDD<ArticleResult> results, Suppressions suppressions) {
        TreeSet<String> gone = new TreeSet<>();
        baseline.counts().keySet().forEach(it -> gone.add(it.path()));
        gone.removeAll(there);
        if (gone.isEmpty()) {
            return Map.of();
        }
        Baseline known = baseline;
        JavaRDD<Tuple2<String, List<Match.Found>>> fresh = results.filter(
                        it -> known.of(it.path()).isEmpty())
                .map(it -> new Tuple2<>(it.path(), suppressions.found(it)))
                .filter(it -> !it._2().isEmpty());
        if (!Renames.isComparable(gone.size(), fresh.count())) {
            return Map.of();
        }
        TreeMap<String, List<Match.Found>> byPath = new TreeMap<>();
        fresh.collect().forEach(it -> byPath.put(it._1(), it._2()));
        return Renames.of(baseline, gone, byPath);
    }

    static ArchiveBaseline of(Optional<Baseline> baseline, ArchiveSource source) {
        return of(baseline.orElseGet(() -> Baseline.of(List.of())), source);
    }
}
