package io.github.copydesk.spark;

import io.github.copydesk.engine.ProjectChecker;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/** The rows whose articles no pass reads any more: those with the path of an earlier row, and those that end their JVM. */
final class UnreadRows implements Serializable {
    private static final long serialVersionUID = 1;

    private final DuplicatePaths duplicates;
    private final TreeMap<SourceRow.Place, String> fatal;

    /** @param fatal the paths of articles that end their JVM */
    UnreadRows(DuplicatePaths duplicates, Map<SourceRow.Place, String> fatal) {
        this.duplicates = duplicates;
        this.fatal = new TreeMap<>(fatal);
    }

    /** Whether a pass reads the article of a row. */
    boolean isRead(SourceRow row, ProjectChecker checker) {
        return row.reject().isEmpty()
                && !checker.isIgnored(row.path())
                && !duplicates.isRepeated(row)
                && !fatal.containsKey(row.place());
    }
}
