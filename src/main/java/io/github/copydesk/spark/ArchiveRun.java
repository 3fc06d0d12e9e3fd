package io.github.copydesk.spark;

import io.github.copydesk.corpus.CorpusKey;
import io.github.copydesk.corpus.CorpusTotals;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * The passes over an archive: collect questions, count, check. The splits of the archive are the same in each pass, and
 * no content is sent: only questions, counts and findings.
 */
final class ArchiveRun {
    /**
     * The most rounds of checks. An article is checked again if an answer leads to another question; more than two
     * rounds have not been observed.
     */
    private static final int MOST_ROUNDS = 8;

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final ArchiveOptions options;
    private final ArchiveSource source;
    private final Broadcast<SharedProject> project;
    private final SplitRunner runner;
    private final JavaRDD<SourceRow> rows;

    ArchiveRun(SparkSession spark, ArchiveOptions options) {
        this.spark = spark;
        this.options = options;
        context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        source = ArchiveSource.open(spark, options);
        SharedProject shared = SharedProject.of(options, source.folder());
        says("paths");
        shared.readLanguagesFrom(LanguagePaths.of(source.paths()));
        project = context.broadcast(shared);
        rows = source.rows(shared.checker().config().maxFileSize());
        runner = new SplitRunner(context, rows, work());
    }

    /** Sets the name of the next stages in Spark's web pages. */
    private void says(String stage) {
        context.setCallSite("copydesk: " + stage);
        context.sc().setJobDescription("copydesk: " + stage);
    }

    void run() {
        String basis = project.value().basis();
        says("duplicate paths");
        DuplicatePaths duplicates = new DuplicatePaths(source.paths()
                .mapToPair(path -> new Tuple2<>(path, 1))
                .reduceByKey(Integer::sum)
                .filter(it -> it._2() > 1)
                .keys()
                .collect());
        says("what the earlier run knows");
        Optional<JavaPairRDD<Integer, SlicePart.KnownResult>> known = earlier(basis)
                .map(it -> EarlierRun.known(it, rows, project, duplicates).persist(StorageLevel.DISK_ONLY()));
        SliceFiles toSkip = known.map(
                        it -> slices(it.mapValues(result -> new SlicePart.KnownQuestions(result.position())), "known"))
                .orElse(SliceFiles.NONE);
        says("ask");
        JavaRDD<AskPass.Asked> asked = runner.run("ask", new AskPass(project, duplicates), toSkip);
        asked.flatMap(it -> it.duplicates().iterator()).collect().forEach(it -> duplicates.add(it.path(), it.place()));
        Map<String, Integer> rejects = asked.map(AskPass.Asked::rejects).fold(new TreeMap<>(), ArchiveTotals::sum);
        rejects.merge("path of an earlier row", duplicates.repeatedRows(), Integer::sum);

        JavaPairRDD<CorpusKey, Integer> keys = asked.flatMapToPair(
                split -> keys(split.questions().keys(), split.split()).iterator());
        CorpusQuestions questions = new CorpusQuestions(known.map(it -> keys.union(it.flatMapToPair(
                                result -> keys(result._2().result().questions().keys(), result._1())
                                        .iterator()))
                        .distinct())
                .orElse(keys));
        JavaRDD<CountPass.Counted> counted = counted("count", questions, duplicates);
        CorpusTotals totals = counted.map(CountPass.Counted::totals).fold(CorpusTotals.NONE, CorpusTotals::plus);
        JavaPairRDD<Integer, SlicePart> answers = questions.answers(counted);
        says("answers");
        SliceFiles slices = slices(
                known.map(it -> answers.union(it.mapValues(result -> result))).orElse(answers), "answers-0");
        says("check");
        JavaRDD<ArticleResult> first =
                runner.run("check-0", new CheckPass(project, unread(duplicates), totals, null), slices);
        Rounds rounds = new Rounds(first, answers, duplicates, totals);
        rounds.repeat();
        JavaRDD<ArticleResult> results = rounds.results.union(context.parallelize(runner.fatal().entrySet().stream()
                .map(it -> ArticleResult.failed(
                        it.getKey().split(),
                        it.getValue(),
                        "the article cannot be checked: it ended the JVM of its task again and again"))
                .toList()));
        says("tables");
        new ArchiveTables(spark, options, project.value(), source)
                .write(
                        results,
                        new ArchiveTotals.Passes(rows.getNumPartitions(), rounds.number, rounds.heldBack, rejects));
        says("state for the next run");
        EarlierRun.write(context, results, options.out(), basis);
        runner.delete();
    }

    private Optional<JavaRDD<ArticleResult>> earlier(String basis) {
        Optional<JavaRDD<ArticleResult>> earlier = options.since().flatMap(it -> EarlierRun.open(context, it, basis));
        if (options.since().isPresent() && earlier.isEmpty()) {
            System.err.println("copydesk: all articles are checked, since the earlier run had another version, "
                    + "configuration or option");
        }
        return earlier;
    }

    private static Stream<Tuple2<CorpusKey, Integer>> keys(Stream<CorpusKey> keys, int split) {
        return keys.map(key -> new Tuple2<>(key, split));
    }

    private Broadcast<UnreadRows> unread(DuplicatePaths duplicates) {
        return context.broadcast(new UnreadRows(duplicates, runner.fatal()));
    }

    private JavaRDD<CountPass.Counted> counted(String name, CorpusQuestions questions, DuplicatePaths duplicates) {
        says("filter of what is asked");
        var filter = context.broadcast(questions.filter());
        says(name);
        return runner.run(name, new CountPass(project, unread(duplicates), filter), SliceFiles.NONE);
    }

    private SliceFiles slices(JavaPairRDD<Integer, ? extends SlicePart> parts, String name) {
        return SliceFiles.write(parts.mapValues(it -> it), rows.getNumPartitions(), work() + "/" + name);
    }

    private String work() {
        return options.out() + "/_work";
    }

    /** Checks articles again whose answers led to further questions. */
    private final class Rounds {
        private final DuplicatePaths duplicates;
        private final CorpusTotals totals;
        private JavaPairRDD<Integer, SlicePart> answers;
        private JavaRDD<ArticleResult> results;
        private JavaRDD<ArticleResult> held;
        private final long heldBack;
        private int number = 1;

        Rounds(
                JavaRDD<ArticleResult> first,
                JavaPairRDD<Integer, SlicePart> answers,
                DuplicatePaths duplicates,
                CorpusTotals totals) {
            this.duplicates = duplicates;
            this.totals = totals;
            this.answers = answers;
            results = first.filter(it -> !it.isHeldBack());
            held = first.filter(ArticleResult::isHeldBack);
            heldBack = held.count();
        }

        void repeat() {
            for (long left = heldBack; left > 0; left = held.count(), number++) {
                if (number == MOST_ROUNDS) {
                    throw new IllegalStateException(
                            "%s articles, such as %s, have new questions in every round; the check stops"
                                    .formatted(left, held.first().path()));
                }
                Broadcast<Set<String>> only = context.broadcast(
                        new HashSet<>(held.map(ArticleResult::path).collect()));
                CorpusQuestions more = new CorpusQuestions(
                        held.flatMapToPair(article -> keys(article.unanswered().keys(), article.split())
                                        .iterator())
                                .distinct());
                Set<Integer> splits =
                        new HashSet<>(more.bySplit().values().distinct().collect());
                JavaRDD<CountPass.Counted> counted = counted("count-" + number, more, duplicates);
                answers = answers.filter(it -> splits.contains(it._1())).union(more.answers(counted));
                SliceFiles slices = slices(answers, "answers-" + number);
                says("check what asked again, round " + number);
                JavaRDD<ArticleResult> again =
                        runner.run("check-" + number, new CheckPass(project, unread(duplicates), totals, only), slices);
                results = results.union(again.filter(it -> !it.isHeldBack()));
                held = again.filter(ArticleResult::isHeldBack);
            }
        }
    }
}
