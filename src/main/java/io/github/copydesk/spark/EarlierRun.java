package io.github.copydesk.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * What a run leaves for the next one, in the folder {@code _state} of its results: each article's results with what
 * they depend on. Only a run of the same version with the same configuration can use it.
 */
final class EarlierRun {
    private static final String FOLDER = "_state";
    private static final String ARTICLES = "articles";
    private static final String BASIS = "basis";

    /** The hash of an article and where it is now. */
    private record Present(String digest, SourceRow.Place place) implements Serializable {}

    private EarlierRun() {}

    /**
     * The results of an earlier run; empty if they come from another version or configuration.
     *
     * @throws IllegalArgumentException when there is no earlier run
     */
    static Optional<JavaRDD<ArticleResult>> open(JavaSparkContext context, String out, String basis) {
        Path state = new Path(out, FOLDER);
        Path file = new Path(state, BASIS);
        try {
            FileSystem files = file.getFileSystem(context.hadoopConfiguration());
            if (!files.exists(file)) {
                throw new IllegalArgumentException("--since: there is no earlier run in " + out);
            }
            try (FSDataInputStream in = files.open(file)) {
                if (!basis.equals(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
                    return Optional.empty();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("--since: %s cannot be read".formatted(file), e);
        }
        return Optional.of(context.objectFile(new Path(state, ARTICLES).toString()));
    }

    /** Leaves the results of this run to the next one. */
    static void write(JavaSparkContext context, JavaRDD<ArticleResult> results, String out, String basis) {
        Path state = new Path(out, FOLDER);
        results.filter(it -> it.origin() != null).saveAsObjectFile(new Path(state, ARTICLES).toString());
        Path file = new Path(state, BASIS);
        try (FSDataOutputStream written =
                file.getFileSystem(context.hadoopConfiguration()).create(file, false)) {
            written.write(basis.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    /** The earlier results for articles that have not changed, by their present split. */
    static JavaPairRDD<Integer, SlicePart.KnownResult> known(
            JavaRDD<ArticleResult> earlier,
            JavaRDD<SourceRow> rows,
            Broadcast<SharedProject> project,
            DuplicatePaths duplicates) {
        JavaPairRDD<String, Present> present = rows.filter(row -> row.reject().isEmpty() && !duplicates.has(row.path()))
                .mapToPair(row -> new Tuple2<>(row.path(), new Present(row.digest(), row.place())));
        return earlier.mapToPair(it -> new Tuple2<>(it.path(), it))
                .join(present)
                .values()
                .filter(it -> isSame(it._1(), it._2(), project.value()))
                .mapToPair(it -> new Tuple2<>(
                        it._2().place().split(),
                        new SlicePart.KnownResult(it._2().place().position(), it._1())));
    }

    private static boolean isSame(ArticleResult earlier, Present present, SharedProject project) {
        ArticleResult.Origin origin = earlier.origin();
        return origin != null
                && origin.digest().equals(present.digest())
                && origin.pathLanguage()
                        .equals(project.checker().languageOf(earlier.path()).orElse(""));
    }
}
