package io.github.copydesk.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.rdd.PartitionPruningRDD;
import org.apache.spark.util.CollectionAccumulator;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction1;

/**
 * Runs passes over all splits, and writes their results to files. A split whose task is lost twice is set aside until the
 * others have ended. Then it is read alone, with a note of the article that is being read. If the task is lost again, the
 * split is divided at this article; an article that ends its JVM even alone is left out.
 */
final class SplitRunner {
    private static final int TRIES = 2;

    /** Rows of a split by their positions; the end is exclusive. */
    private record Piece(int split, long from, long to) implements Serializable {
        boolean isOneArticle() {
            return to - from == 1;
        }
    }

    /** Selects one split. */
    private static final class OnlySplit extends AbstractFunction1<Object, Object> implements Serializable {
        private static final long serialVersionUID = 1;

        private final int split;

        OnlySplit(int split) {
            this.split = split;
        }

        @Override
        public Object apply(Object number) {
            return number.equals(split);
        }
    }

    private final JavaSparkContext context;
    private final JavaRDD<SourceRow> rows;
    private final String work;
    private final SortedMap<SourceRow.Place, String> fatal = new TreeMap<>();

    /** @param work a folder on a file system that all machines share */
    SplitRunner(JavaSparkContext context, JavaRDD<SourceRow> rows, String work) {
        this.context = context;
        this.rows = rows;
        this.work = work;
    }

    /** The articles that ended their JVM so far, by place. */
    SortedMap<SourceRow.Place, String> fatal() {
        return Collections.unmodifiableSortedMap(fatal);
    }

    /**
     * Runs a pass.
     *
     * @param name of the folder for its results
     */
    <T> JavaRDD<T> run(String name, SplitPass<T> pass, SliceFiles slices) {
        CollectionAccumulator<Integer> setAside = context.sc().collectionAccumulator(name);
        Function2<Integer, Iterator<SourceRow>, Iterator<T>> first = (split, all) -> {
            if (TaskContext.get().attemptNumber() >= TRIES) {
                setAside.add(split);
                return Collections.emptyIterator();
            }
            return pass.of(split, all, slices.of(split));
        };
        JavaRDD<T> results = written(rows.mapPartitionsWithIndex(first, true), folder(name));
        for (int split : new TreeSet<>(setAside.value())) {
            results = results.union(alone(name, split, pass, slices));
        }
        return results;
    }

    private String folder(String name) {
        return work + "/" + name;
    }

    private <T> JavaRDD<T> written(JavaRDD<T> results, String folder) {
        results.saveAsObjectFile(folder);
        return context.objectFile(folder);
    }

    /** Reads a split alone, in as many pieces as are needed. */
    private <T> JavaRDD<T> alone(String name, int split, SplitPass<T> pass, SliceFiles slices) {
        JavaRDD<T> results = context.emptyRDD();
        Deque<Piece> left = new ArrayDeque<>(List.of(new Piece(split, 0, Long.MAX_VALUE)));
        for (int number = 0; !left.isEmpty(); number++) {
            Piece piece = left.pop();
            String folder = folder(name) + "-%d-%d".formatted(split, number);
            ReadingNote note = new ReadingNote(folder + ".at");
            CollectionAccumulator<ReadingNote.Article> ended = context.sc().collectionAccumulator(folder);
            JavaRDD<SourceRow> one = JavaRDD.fromRDD(
                    PartitionPruningRDD.create(rows.rdd(), new OnlySplit(split)),
                    ClassTag$.MODULE$.apply(SourceRow.class));
            Function2<Integer, Iterator<SourceRow>, Iterator<T>> reading = (index, all) -> {
                if (TaskContext.get().attemptNumber() > 0 && note.exists()) {
                    ended.add(note.read());
                    return Collections.emptyIterator();
                }
                Iterator<SourceRow> noted = note.noting(PieceRows.of(all, piece.from(), piece.to()));
                return note.during(() -> pass.of(split, noted, slices.of(split)));
            };
            JavaRDD<T> some = written(one.mapPartitionsWithIndex(reading, true), folder);
            if (ended.value().isEmpty()) {
                results = results.union(some);
                continue;
            }
            ReadingNote.Article article = ended.value().get(0);
            if (piece.isOneArticle()) {
                fatal.put(new SourceRow.Place(split, article.position()), article.path());
                continue;
            }
            divide(piece, article.position(), left);
        }
        return results;
    }

    private static void divide(Piece piece, long at, Deque<Piece> left) {
        if (at + 1 < piece.to()) {
            left.push(new Piece(piece.split(), at + 1, piece.to()));
        }
        left.push(new Piece(piece.split(), at, at + 1));
        if (piece.from() < at) {
            left.push(new Piece(piece.split(), piece.from(), at));
        }
    }

    /** Deletes the files of all passes. */
    void delete() {
        Path folder = new Path(work);
        try {
            folder.getFileSystem(context.hadoopConfiguration()).delete(folder, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
