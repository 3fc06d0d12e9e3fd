package io.github.copydesk.spark;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.HashPartitioner;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.jspecify.annotations.Nullable;

/**
 * A file of {@linkplain SlicePart parts} for each split. A shuffle would be lost with the machine that has it, and
 * an article that ends its JVM would end the run.
 *
 * @param folder on a file system that all machines share; empty if no split has parts
 */
record SliceFiles(String folder) implements Serializable {
    static final SliceFiles NONE = new SliceFiles("");

    /** Objects after which a stream forgets those that it has seen. */
    private static final int MOST_SEEN = 1_000;

    /** Writes the files. */
    static SliceFiles write(JavaPairRDD<Integer, SlicePart> parts, int splits, String folder) {
        SliceFiles files = new SliceFiles(folder);
        parts.partitionBy(new HashPartitioner(splits)).values().foreachPartition(files::write);
        return files;
    }

    private Path file(int split) {
        return new Path(folder, "split-" + split);
    }

    private void write(Iterator<SlicePart> parts) throws IOException {
        TaskContext task = TaskContext.get();
        Path draft = new Path(folder, ".draft-" + task.taskAttemptId());
        FileSystem system = system(draft);
        try (ObjectOutputStream out = new ObjectOutputStream(system.create(draft, true))) {
            for (int count = 1; parts.hasNext(); count++) {
                out.writeObject(parts.next());
                if (count % MOST_SEEN == 0) {
                    out.reset();
                }
            }
        }
        if (!system.rename(draft, file(task.partitionId()))) {
            system.delete(draft, false); // another attempt has written the same
        }
    }

    private static FileSystem system(Path path) throws IOException {
        return path.getFileSystem(
                SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf()));
    }

    /** The parts of a split. */
    Iterator<SlicePart> of(int split) {
        if (folder.isEmpty()) {
            return Collections.emptyIterator();
        }
        try {
            Path file = file(split);
            ObjectInputStream in =
                    new ObjectInputStream(new BufferedInputStream(system(file).open(file)));
            return new Parts(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one part after the other. */
    private static final class Parts implements Iterator<SlicePart> {
        private final ObjectInputStream in;
        private @Nullable SlicePart next;
        private boolean ended;

        Parts(ObjectInputStream in) {
            this.in = in;
        }

        @Override
        public boolean hasNext() {
            if (next == null && !ended) {
                try {
                    next = (SlicePart) in.readObject();
                } catch (EOFException e) {
                    ended = true;
                    close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (ClassNotFoundException e) {
                    throw new IllegalStateException(e);
                }
            }
            return next != null;
        }

        private void close() {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public SlicePart next() {
            SlicePart part = hasNext() ? next : null;
            if (part == null) {
                throw new NoSuchElementException();
            }
            next = null;
            return part;
        }
    }
}
