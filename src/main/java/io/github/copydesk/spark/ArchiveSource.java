package io.github.copydesk.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The articles of the archive: the rows in splits that are the same in each pass, and their paths.
 *
 * @param rowsUpTo the rows; articles of more bytes than the argument come without their content
 * @param folder the content directory, if the articles are files in one on a local disk
 */
record ArchiveSource(LongFunction<JavaRDD<SourceRow>> rowsUpTo, JavaRDD<String> paths, Optional<Path> folder) {
    private static final String SPLIT_SIZE = "spark.sql.files.maxPartitionBytes";
    private static final StructType COLUMNS =
            new StructType().add("path", DataTypes.StringType).add("content", DataTypes.StringType);
    /** Gets the whole line if it is not JSON. */
    private static final String NO_JSON = "_corrupt_record";

    /** The rows with their places; an article of more bytes than this comes without its content. */
    JavaRDD<SourceRow> rows(long most) {
        return rowsUpTo.apply(most).mapPartitionsWithIndex(ArchiveSource::numbered, true);
    }

    private static Iterator<SourceRow> numbered(int split, Iterator<SourceRow> rows) {
        return new Iterator<>() {
            private long position;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public SourceRow next() {
                return rows.next().at(split, position++);
            }
        };
    }

    /**
     * Opens the archive.
     *
     * @throws IllegalArgumentException when there is nothing to read, or it has another format
     */
    static ArchiveSource open(SparkSession spark, ArchiveOptions options) {
        org.apache.hadoop.fs.Path place = new org.apache.hadoop.fs.Path(options.articles());
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        try {
            FileSystem files = place.getFileSystem(configuration);
            if (!files.exists(place)) {
                throw new IllegalArgumentException("--articles: there is nothing at " + options.articles());
            }
            Optional<String> table = format(files, place);
            return table.isPresent()
                    ? ofTable(spark, options, table.get())
                    : FileSplits.open(spark, files, files.makeQualified(place), options.splitBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("--articles: %s cannot be read".formatted(options.articles()), e);
        }
    }

    /** The format by the extension of a file, or of the first file in a folder that has a known extension. */
    private static Optional<String> format(FileSystem files, org.apache.hadoop.fs.Path place) throws IOException {
        FileStatus status = files.getFileStatus(place);
        List<String> names = new ArrayList<>();
        if (status.isFile()) {
            names.add(place.getName());
        } else {
            for (FileStatus child : files.listStatus(place)) {
                names.add(child.getPath().getName());
            }
        }
        for (String name : names) {
            if (name.endsWith(".parquet")) {
                return Optional.of(ArchiveOptions.PARQUET);
            }
            if (name.matches(".*\\.(?:jsonl|ndjson|json)(?:\\.gz)?")) {
                return Optional.of("json");
            }
        }
        return Optional.empty();
    }

    private static ArchiveSource ofTable(SparkSession spark, ArchiveOptions options, String format) {
        spark.conf().set(SPLIT_SIZE, options.splitBytes());
        boolean json = format.equals("json");
        Dataset<Row> table = json
                ? spark.read()
                        .schema(COLUMNS.add(NO_JSON, DataTypes.StringType))
                        .json(literal(options.articles()))
                : spark.read().parquet(literal(options.articles()));
        for (String column : COLUMNS.fieldNames()) {
            if (!List.of(table.columns()).contains(column)) {
                throw new IllegalArgumentException("--articles: there is no column '%s' in %s; it has %s"
                        .formatted(column, options.articles(), String.join(", ", table.columns())));
            }
        }
        Column noJson = json ? table.col(NO_JSON) : functions.lit(null).cast(DataTypes.StringType);
        JavaRDD<Row> rows = table.select(table.col("path").cast(DataTypes.StringType), table.col("content"), noJson)
                .javaRDD();
        JavaRDD<String> paths = table.select(table.col("path").cast(DataTypes.StringType))
                .javaRDD()
                .filter(row -> !row.isNullAt(0))
                .map(row -> row.getString(0));
        return new ArchiveSource(most -> rows.map(row -> row(row).upTo(most)), paths, Optional.empty());
    }

    /** A path in which brackets and stars are escaped, since Spark reads them as a pattern. */
    private static String literal(String path) {
        return path.replaceAll("[\\[\\]{}*?\\\\]", "\\\\$0");
    }

    private static SourceRow row(Row row) {
        if (row.isNullAt(0) || row.isNullAt(1)) {
            return SourceRow.rejected(!row.isNullAt(2) ? "not JSON" : row.isNullAt(0) ? "no path" : "no content");
        }
        return SourceRow.of(row.getString(0), bytes(row.get(1)));
    }

    private static byte[] bytes(Object content) {
        return content instanceof byte[] bytes ? bytes : content.toString().getBytes(StandardCharsets.UTF_8);
    }
}
