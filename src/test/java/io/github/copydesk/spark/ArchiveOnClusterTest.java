package io.github.copydesk.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.Articles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** With executors in JVMs of their own that are killed, the results are the same. Run by the profile spark-cluster. */
@EnabledIfSystemProperty(named = "copydesk.cluster", matches = "true")
final class ArchiveOnClusterTest {
    private static final List<String> PASSES = List.of("ask", "count", "check");

    private static SparkSession spark;

    @BeforeAll
    static void startCluster() throws IOException {
        // Its workers write here, and do not start without a folder for jars.
        Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
        spark = SparkSession.builder()
                .master("local-cluster[2,1,1024]")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.default.parallelism", "2")
                .config("spark.sql.shuffle.partitions", "2")
                .getOrCreate();
    }

    @AfterAll
    static void stopCluster() {
        spark.stop();
    }

    @Test
    void hasTheSameRowsIfAnExecutorIsKilledInEachPass(@TempDir Path folder) throws IOException {
        TestArchive archive = new TestArchive(folder, spark);
        for (Map.Entry<String, String> article : Articles.all().entrySet()) {
            archive.write(article.getKey(), article.getValue());
        }
        KillingListener killing = new KillingListener();
        spark.sparkContext().addSparkListener(killing);
        try {
            archive.run("--splitMegabytes", "1");
        } finally {
            spark.sparkContext().removeSparkListener(killing);
        }
        TestArchive.Expected expected = archive.expected(false, Optional.empty(), Optional.empty());
        assertEquals(expected.findings(), archive.findings());
        assertEquals(expected.people(), archive.table("people"));
        assertEquals(PASSES.stream().sorted().toList(), List.copyOf(killing.killed));
    }

    @Test
    void leavesOutTheArticleThatEndsItsJvm(@TempDir Path folder) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        JavaRDD<SourceRow> rows = context.parallelize(
                        IntStream.range(0, 8).boxed().toList(), 2)
                .mapPartitionsWithIndex(
                        (split, numbers) -> {
                            List<SourceRow> all = new ArrayList<>();
                            numbers.forEachRemaining(it -> all.add(
                                    SourceRow.of("article " + it, new byte[0]).at(split, all.size())));
                            return all.iterator();
                        },
                        true);
        SplitRunner runner =
                new SplitRunner(context, rows, folder.resolve("passes").toString());
        SplitPass<String> ending = (split, articles, slice) -> {
            List<String> read = new ArrayList<>();
            articles.forEachRemaining(row -> {
                if (row.path().equals("article 5")) {
                    Runtime.getRuntime().halt(1);
                }
                read.add(row.path());
            });
            return read.iterator();
        };
        List<String> read = runner.run("check", ending, SliceFiles.NONE).collect();
        assertEquals(7, read.size(), read::toString);
        assertEquals(List.of("article 5"), List.copyOf(runner.fatal().values()));
    }

    /** Kills the JVM of an executor once in each pass, when a task of it starts. */
    private static final class KillingListener extends SparkListener {
        private final ConcurrentSkipListSet<String> killed = new ConcurrentSkipListSet<>();
        private final Map<Integer, String> stages = new ConcurrentHashMap<>();

        @Override
        public void onStageSubmitted(SparkListenerStageSubmitted stage) {
            stages.put(stage.stageInfo().stageId(), stage.stageInfo().name());
        }

        @Override
        public void onTaskStart(SparkListenerTaskStart task) {
            String stage = stages.getOrDefault(task.stageId(), "");
            for (String pass : PASSES) {
                if (stage.equals("copydesk: " + pass) && !killed.contains(pass)) {
                    executors().stream()
                            .findFirst()
                            .filter(ProcessHandle::destroyForcibly)
                            .ifPresent(it -> killed.add(pass));
                }
            }
        }

        /** The JVMs that the cluster started; their command lines are too long to be read. */
        private static List<ProcessHandle> executors() {
            return ProcessHandle.current()
                    .children()
                    .filter(it -> it.info().command().orElse("").endsWith("java"))
                    .toList();
        }
    }
}
