package io.github.copydesk.names.origins;

import io.github.copydesk.names.build.Copy;
import io.github.copydesk.names.build.Copy.Mark;
import io.github.copydesk.results.Finding;
import java.util.List;

/** How many errors of a kind there were, were found, and had the right replacement: among others, or as the first. */
final class Tally {
    private int planted;
    private int found;
    private int offered;
    private int first;

    /** Counts one error; says whether it was found by a rule of the right family. */
    boolean add(Copy copy, Mark mark, List<Finding> findings) {
        List<Finding> hits = findings.stream()
                .filter(hit -> Marks.touches(hit, mark) && Marks.isOfKind(hit, mark))
                .toList();
        planted++;
        found += hits.isEmpty() ? 0 : 1;
        offered += hits.stream().anyMatch(hit -> hit.replacements().stream()
                        .anyMatch(it -> Marks.corrects(hit, it, mark, copy.document())))
                ? 1
                : 0;
        boolean right = hits.stream().anyMatch(hit -> hit.replacements().stream()
                .limit(1)
                .anyMatch(it -> Marks.corrects(hit, it, mark, copy.document())));
        first += right ? 1 : 0;
        return right;
    }

    void add(Tally other) {
        planted += other.planted;
        found += other.found;
        offered += other.offered;
        first += other.first;
    }

    int planted() {
        return planted;
    }

    int found() {
        return found;
    }

    double recall() {
        return (double) found / Math.max(planted, 1);
    }

    /** The share of those found whose first replacement is the right one. */
    double right() {
        return (double) first / Math.max(found, 1);
    }

    @Override
    public String toString() {
        return "%6d %6.3f %6d %6d".formatted(found, recall(), offered, first);
    }
}
