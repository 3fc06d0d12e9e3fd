package io.github.copydesk.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article that ends its JVM is found, and the other articles of its split are read. */
final class SplitRunnerTest {
    private static final int SPLITS = 3;
    private static final int ROWS = 10;

    /** Numbers that a pass reads as articles. */
    private static SplitRunner runner(Path work) {
        JavaSparkContext context =
                JavaSparkContext.fromSparkContext(TestArchive.local().sparkContext());
        JavaRDD<SourceRow> rows = context.parallelize(
                        IntStream.range(0, SPLITS * ROWS).boxed().toList(), SPLITS)
                .map(it -> SourceRow.of("article " + it, new byte[0]))
                .mapPartitionsWithIndex(SplitRunnerTest::numbered, true);
        return new SplitRunner(context, rows, work.resolve("passes").toString());
    }

    private static Iterator<SourceRow> numbered(int split, Iterator<SourceRow> rows) {
        List<SourceRow> numbered = new ArrayList<>();
        rows.forEachRemaining(row -> numbered.add(row.at(split, numbered.size())));
        return numbered.iterator();
    }

    /** Reads all rows before the first result, and ends the JVM, as far as a test can, at some of them. */
    private static SplitPass<String> endingAt(List<String> fatal) {
        return (split, rows, slice) -> {
            List<String> read = new ArrayList<>();
            rows.forEachRemaining(row -> {
                if (fatal.contains(row.path())) {
                    throw new InternalError("as if the JVM ended at " + row.path());
                }
                read.add(row.path());
            });
            return read.iterator();
        };
    }

    @Test
    void leavesOutOnlyTheArticlesThatEndTheirJvm(@TempDir Path work) {
        List<String> fatal = List.of("article 10", "article 13", "article 14", "article 29");
        SplitRunner runner = runner(work);
        List<String> read =
                runner.run("check", endingAt(fatal), SliceFiles.NONE).collect();
        List<String> expected = IntStream.range(0, SPLITS * ROWS)
                .mapToObj(it -> "article " + it)
                .filter(it -> !fatal.contains(it))
                .sorted()
                .toList();
        assertEquals(expected, read.stream().sorted().toList());
        assertEquals(fatal, List.copyOf(runner.fatal().values()));
        assertEquals(new SourceRow.Place(1, 3), runner.fatal().keySet().toArray()[1]);
    }

    @Test
    void failsForAnyOtherReason(@TempDir Path work) {
        SplitPass<String> failing = (split, rows, slice) -> {
            throw new IllegalStateException("the disk is full");
        };
        assertThrows(SparkException.class, () -> runner(work).run("check", failing, SliceFiles.NONE));
    }
}
