package io.github.copydesk.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import io.github.copydesk.config.StetEntry;
import io.github.copydesk.engine.ProjectChecker;
import io.github.copydesk.filter.StetEntryFilter;
import io.github.copydesk.results.NamesIndex.Person;
import io.github.copydesk.results.UnusedSuppression;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/** Writes the results of an archive: tables that Spark and others read, and totals. */
final class ArchiveTables {
    private static final StructType FINDINGS = new StructType()
            .add("path", StringType)
            .add("rule", StringType)
            .add("severity", StringType)
            .add("confidence", StringType)
            .add("line", IntegerType)
            .add("column", IntegerType)
            .add("endLine", IntegerType)
            .add("endColumn", IntegerType)
            .add("offset", IntegerType)
            .add("length", IntegerType)
            .add("text", StringType)
            .add("message", StringType)
            .add("replacements", createArrayType(StringType))
            .add("fingerprint", StringType)
            .add("silencedBy", StringType)
            .add("reason", StringType);
    private static final StructType ARTICLES = new StructType()
            .add("path", StringType)
            .add("language", StringType)
            .add("readAs", StringType)
            .add("errors", IntegerType)
            .add("warnings", IntegerType)
            .add("notes", IntegerType)
            .add("silenced", IntegerType);
    private static final StructType PEOPLE = new StructType()
            .add("name", StringType)
            .add("given", StringType)
            .add("surname", StringType)
            .add("unknown", BooleanType)
            .add("articles", IntegerType)
            .add(
                    "forms",
                    createArrayType(new StructType()
                            .add("text", StringType)
                            .add("kind", StringType)
                            .add("count", IntegerType)))
            .add("in", createArrayType(new StructType().add("path", StringType).add("line", IntegerType)));

    private final SparkSession spark;
    private final ArchiveOptions options;
    private final SharedProject project;
    private final ArchiveSource source;

    ArchiveTables(SparkSession spark, ArchiveOptions options, SharedProject project, ArchiveSource source) {
        this.spark = spark;
        this.options = options;
        this.project = project;
        this.source = source;
    }

    void write(JavaRDD<ArticleResult> results, ArchiveTotals.Passes passes) {
        ArchiveBaseline baseline = ArchiveBaseline.of(project.baseline(), source);
        SharedFindings shared = SharedFindings.of(results);
        List<StetEntry> stets = project.checker().config().stets();
        Suppressions before = new Suppressions(shared, stets, baseline.baseline(), Map.of());
        Broadcast<Suppressions> suppressions = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(new Suppressions(shared, stets, baseline.baseline(), baseline.renames(results, before)));
        JavaRDD<Suppressions.Filtered> articles =
                results.map(it -> suppressions.value().filtered(it)).persist(StorageLevel.DISK_ONLY());
        write(
                articles.flatMap(article ->
                        article.findings().stream().map(ArchiveTables::row).iterator()),
                FINDINGS,
                "findings");
        write(articles.map(ArchiveTables::row), ARTICLES, "articles");
        JavaRDD<Row> people = PeopleTable.of(results).map(ArchiveTables::row).persist(StorageLevel.DISK_ONLY());
        write(people, PEOPLE, "people");
        Suppressions.Used used =
                articles.map(Suppressions.Filtered::used).fold(new Suppressions.Used(), Suppressions.Used::plus);
        write(
                articles.map(ArchiveTotals::of).fold(ArchiveTotals.NONE, ArchiveTotals::plus),
                passes,
                people.count(),
                unused(used, stets, baseline));
    }

    private List<UnusedSuppression> unused(Suppressions.Used used, List<StetEntry> stets, ArchiveBaseline baseline) {
        ProjectChecker checker = project.checker();
        Stream<UnusedSuppression> ofConfiguration = IntStream.range(0, stets.size())
                .filter(number -> !used.stets().contains(number)
                        && checker.applied().isApplied(stets.get(number).rule()))
                .mapToObj(number -> StetEntryFilter.unused(stets.get(number)));
        Stream<UnusedSuppression> ofBaseline =
                used.baseline().unused(baseline.baseline(), checker.applied(), baseline.there()::contains).stream();
        return Stream.concat(ofConfiguration, ofBaseline).toList();
    }

    private void write(JavaRDD<Row> rows, StructType columns, String name) {
        String folder = options.out() + "/" + name;
        var writer = spark.createDataFrame(rows, columns).write().mode(SaveMode.ErrorIfExists);
        if (options.format().equals(ArchiveOptions.PARQUET)) {
            writer.parquet(folder);
        } else {
            writer.json(folder);
        }
    }

    private void write(ArchiveTotals totals, ArchiveTotals.Passes passes, long people, List<UnusedSuppression> unused) {
        Path file = new Path(options.out(), "totals.json");
        try (Writer out = new OutputStreamWriter(
                file.getFileSystem(spark.sparkContext().hadoopConfiguration()).create(file, false),
                StandardCharsets.UTF_8)) {
            totals.write(passes, people, unused, out);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    private static Row row(FindingRow it) {
        return RowFactory.create(
                it.path(),
                it.rule(),
                it.severity(),
                it.confidence(),
                it.line(),
                it.column(),
                it.endLine(),
                it.endColumn(),
                it.offset(),
                it.length(),
                it.text(),
                it.message(),
                it.replacements().toArray(),
                it.fingerprint(),
                it.counts() ? null : it.suppressedBy(),
                it.counts() ? null : it.reason());
    }

    private static Row row(Suppressions.Filtered article) {
        ArchiveTotals totals = ArchiveTotals.of(article);
        return RowFactory.create(
                article.path(),
                article.language(),
                article.readAs(),
                (int) totals.count("error"),
                (int) totals.count("warning"),
                (int) totals.count("note"),
                (int) totals.suppressed().values().stream().mapToLong(it -> it).sum());
    }

    private static Row row(Person person) {
        List<Row> forms = person.forms().stream()
                .map(it -> RowFactory.create(it.text(), it.kind().name().toLowerCase(Locale.ROOT), it.count()))
                .toList();
        List<Row> appearances = person.appearances().stream()
                .map(it -> RowFactory.create(it.article(), it.line()))
                .toList();
        return RowFactory.create(
                person.name(),
                person.given(),
                person.surname(),
                person.unknown(),
                person.articles(),
                forms.toArray(),
                appearances.toArray());
    }
}
