package io.github.copydesk.spark;

import io.github.copydesk.corpus.CorpusKey;
import io.github.copydesk.corpus.CorpusTotals;
import io.github.copydesk.corpus.KeyCount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.sketch.BloomFilter;
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

    private static final double FALSE_POSITIVES = 0.01;

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final ArchiveOptions options;
    private final ArchiveSource source;
    private final Broadcast<SharedProject> project;

    ArchiveRun(SparkSession spark, ArchiveOptions options) {
        this.spark = spark;
        this.options = options;
        context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        source = ArchiveSource.open(spark, options);
        SharedProject shared = SharedProject.of(options, source.folder());
        says("paths");
        shared.readLanguagesFrom(LanguagePaths.of(source.paths()));
        project = context.broadcast(shared);
    }

    /** Sets the name of the next stages in Spark's web pages. */
    private void says(String stage) {
        context.setCallSite("copydesk: " + stage);
        context.sc().setJobDescription("copydesk: " + stage);
    }

    void run() {
        says("duplicate paths");
        DuplicatePaths repeated = new DuplicatePaths(source.paths()
                .mapToPair(path -> new Tuple2<>(path, 1))
                .reduceByKey(Integer::sum)
                .filter(it -> it._2() > 1)
                .keys()
                .collect());
        says("ask");
        JavaRDD<Splits.Asked> asked = source.rows()
                .mapPartitionsWithIndex(new AskPass(project, repeated), true)
                .persist(StorageLevel.DISK_ONLY());
        Broadcast<DuplicatePaths> duplicates = context.broadcast(
                repeated.at(asked.flatMap(it -> it.duplicates().iterator()).collect()));
        Map<String, Integer> rejects = asked.map(Splits.Asked::rejects).fold(new TreeMap<>(), Splits::sum);
        rejects.merge("path of an earlier row", duplicates.value().repeatedRows(), Integer::sum);

        JavaPairRDD<CorpusKey, Integer> questions = asked.flatMapToPair(split -> split.questions()
                .keys()
                .map(key -> new Tuple2<>(key, split.split()))
                .iterator());
        JavaRDD<Splits.Counted> counted = counted(questions, duplicates);
        CorpusTotals totals = counted.map(Splits.Counted::totals).fold(CorpusTotals.NONE, CorpusTotals::plus);
        JavaPairRDD<Integer, Splits.Answer> answers = answers(questions, counted);

        ArchiveTables tables = new ArchiveTables(spark, options);
        JavaRDD<ArticleResult> results = checked(0, answers, new CheckPass(project, duplicates, totals, null));
        int rounds = 1;
        JavaRDD<ArticleResult> held = results.filter(ArticleResult::isHeldBack);
        long heldBack = held.count();
        results = results.filter(it -> !it.isHeldBack());
        for (long left = heldBack; left > 0; rounds++) {
            if (rounds == MOST_ROUNDS) {
                throw new IllegalStateException(
                        "%s articles, such as %s, have new questions in every round; the check stops"
                                .formatted(left, held.first().path()));
            }
            Broadcast<Set<String>> only = context.broadcast(
                    new HashSet<>(held.map(ArticleResult::path).collect()));
            JavaPairRDD<CorpusKey, Integer> more = held.flatMapToPair(article -> article.unanswered()
                            .keys()
                            .map(key -> new Tuple2<>(key, article.split()))
                            .iterator())
                    .distinct();
            Set<Integer> splits = new HashSet<>(more.values().distinct().collect());
            answers = answers.filter(it -> splits.contains(it._1())).union(answers(more, counted(more, duplicates)));
            JavaRDD<ArticleResult> again = checked(rounds, answers, new CheckPass(project, duplicates, totals, only));
            results = results.union(again.filter(it -> !it.isHeldBack()));
            held = again.filter(ArticleResult::isHeldBack);
            left = held.count();
        }
        tables.write(results, new ArchiveTotals.Passes(source.rows().getNumPartitions(), rounds, heldBack, rejects));
        delete();
    }

    private JavaRDD<Splits.Counted> counted(
            JavaPairRDD<CorpusKey, Integer> questions, Broadcast<DuplicatePaths> duplicates) {
        long most = Math.max(1, questions.count());
        says("filter of what is asked");
        BloomFilter filter = questions
                .keys()
                .treeAggregate(
                        BloomFilter.create(most, FALSE_POSITIVES),
                        (all, key) -> {
                            all.putLong(key.hash());
                            return all;
                        },
                        BloomFilter::mergeInPlace);
        says("count");
        return source.rows()
                .mapPartitionsWithIndex(new CountPass(project, duplicates, context.broadcast(filter)), true)
                .persist(StorageLevel.DISK_ONLY());
    }

    /** The counts of the keys that each split asks about, in the partition with the number of the split. */
    private JavaPairRDD<Integer, Splits.Answer> answers(
            JavaPairRDD<CorpusKey, Integer> questions, JavaRDD<Splits.Counted> counted) {
        JavaPairRDD<CorpusKey, KeyCount> counts = counted.flatMap(
                        it -> it.counts().iterator())
                .mapToPair(it -> new Tuple2<>(it.key(), it))
                .reduceByKey(KeyCount::plus);
        return questions
                .leftOuterJoin(counts)
                .mapToPair(it -> new Tuple2<>(
                        it._2()._1(), new Splits.Answer(it._1(), it._2()._2().orElse(null))))
                .partitionBy(new HashPartitioner(source.rows().getNumPartitions()));
    }

    /** Checks articles, and keeps the results on disk, since computing them again is expensive. */
    private JavaRDD<ArticleResult> checked(int round, JavaPairRDD<Integer, Splits.Answer> answers, CheckPass pass) {
        says(round == 0 ? "check" : "check what asked again, round " + round);
        String folder = work() + "/round-" + round;
        JavaPairRDD<Integer, Splits.Answer> slices =
                answers.partitionBy(new HashPartitioner(source.rows().getNumPartitions()));
        source.rows().zipPartitions(slices.map(it -> it), pass).saveAsObjectFile(folder);
        return context.objectFile(folder);
    }

    private String work() {
        return options.out() + "/_work";
    }

    private void delete() {
        Path work = new Path(work());
        try {
            work.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(work, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
