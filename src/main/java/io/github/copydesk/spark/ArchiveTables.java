package io.github.copydesk.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import io.github.copydesk.results.NamesIndex.Person;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

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

    ArchiveTables(SparkSession spark, ArchiveOptions options) {
        this.spark = spark;
        this.options = options;
    }

    ArchiveTotals write(JavaRDD<ArticleResult> results, ArchiveTotals.Passes passes) {
        Broadcast<Map<String, RecurringLine>> standing =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(RecurringLine.of(results));
        write(
                results.flatMap(article -> RecurringLine.joined(article, standing.value()).stream()
                        .map(ArchiveTables::row)
                        .iterator()),
                FINDINGS,
                "findings");
        write(
                results.map(article -> row(article, ArchiveTotals.of(RecurringLine.joined(article, standing.value())))),
                ARTICLES,
                "articles");
        JavaRDD<Row> people = PeopleTable.of(results).map(ArchiveTables::row).cache();
        write(people, PEOPLE, "people");
        ArchiveTotals totals = results.map(article -> ArchiveTotals.of(RecurringLine.joined(article, standing.value())))
                .fold(ArchiveTotals.NONE, ArchiveTotals::plus);
        write(totals, passes, people.count());
        return totals;
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

    private void write(ArchiveTotals totals, ArchiveTotals.Passes passes, long people) {
        Path file = new Path(options.out(), "totals.json");
        try (Writer out = new OutputStreamWriter(
                file.getFileSystem(spark.sparkContext().hadoopConfiguration()).create(file, false),
                StandardCharsets.UTF_8)) {
            totals.write(passes, people, out);
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

    private static Row row(ArticleResult article, ArchiveTotals totals) {
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
