package io.github.copydesk.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.SparkHadoopUtil;

/**
 * A file with the article that a task is reading. It is left behind only by a JVM that ended.
 *
 * @param file on a file system that all machines share
 */
record ReadingNote(String file) implements Serializable {
    /** @param position in its split */
    record Article(long position, String path) implements Serializable {}

    private Path path() {
        return new Path(file);
    }

    private FileSystem system() {
        try {
            return path().getFileSystem(SparkHadoopUtil.get()
                    .newConfiguration(SparkEnv.get().conf()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean exists() {
        try {
            return system().exists(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Article read() {
        try (FSDataInputStream in = system().open(path())) {
            return new Article(in.readLong(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(FileSystem system, Path path, SourceRow row) {
        try (FSDataOutputStream out = system.create(path, true)) {
            out.writeLong(row.place().position());
            out.write(row.path().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same rows; each is noted before it is read. */
    Iterator<SourceRow> noting(Iterator<SourceRow> rows) {
        FileSystem system = system();
        Path path = path();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public SourceRow next() {
                SourceRow row = rows.next();
                write(system, path, row);
                return row;
            }
        };
    }

    /** The results of a pass; the note is deleted if it fails without ending the JVM. */
    <T> Iterator<T> during(Supplier<Iterator<T>> pass) {
        Iterator<T> results = guarded(pass);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return guarded(results::hasNext);
            }

            @Override
            public T next() {
                return guarded(results::next);
            }
        };
    }

    private <T> T guarded(Supplier<T> step) {
        try {
            return step.get();
        } catch (VirtualMachineError e) {
            throw e; // Spark ends the JVM
        } catch (RuntimeException | Error e) {
            delete();
            throw e;
        }
    }

    private void delete() {
        try {
            system().delete(path(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
