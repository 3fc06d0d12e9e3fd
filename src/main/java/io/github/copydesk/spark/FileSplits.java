package io.github.copydesk.spark;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.FileNames;
import io.github.copydesk.format.ArticleFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.SparkSession;

/** Articles that are files of a folder, on any file system that Spark reads. */
final class FileSplits {
    private static final int HEAD = 4096;

    /**
     * A file of the folder.
     *
     * @param address the address for Hadoop
     * @param path relative to the folder, with slashes
     * @param flaw why it cannot be read; empty if it can
     */
    private record Entry(String address, String path, long size, String flaw) implements Serializable {}

    /** The size of a file in bytes, by its path. */
    @FunctionalInterface
    private interface Sizes {
        long of(String path) throws IOException;
    }

    private FileSplits() {}

    static ArchiveSource open(SparkSession spark, FileSystem files, org.apache.hadoop.fs.Path folder, long splitBytes)
            throws IOException {
        boolean local = folder.toUri().getScheme().equals("file");
        List<List<Entry>> splits = splits(entries(files, folder, local), splitBytes);
        if (splits.isEmpty()) {
            throw new IllegalArgumentException("--articles: there is no article in " + folder);
        }
        JavaRDD<List<Entry>> parallel =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(splits, splits.size());
        JavaRDD<String> paths = parallel.flatMap(split -> split.stream()
                .filter(entry -> entry.flaw().isEmpty())
                .map(Entry::path)
                .iterator());
        return new ArchiveSource(
                most -> parallel.flatMap(split -> rows(split, most)),
                paths,
                local ? Optional.of(Path.of(folder.toUri().getPath())) : Optional.empty());
    }

    /** The files that a run reads, by path. */
    private static List<Entry> entries(FileSystem files, org.apache.hadoop.fs.Path folder, boolean local)
            throws IOException {
        if (local) {
            Path root = Path.of(folder.toUri().getPath());
            return entries(
                    folder, ArticleFiles.in(root, Disk.plain()), path -> Files.size(FileNames.resolve(root, path)));
        }
        ListedDisk disk = new ListedDisk(files, folder);
        return entries(folder, ArticleFiles.in(ListedDisk.ROOT, disk), disk::size);
    }

    private static List<Entry> entries(org.apache.hadoop.fs.Path folder, List<ArticleFiles.Listed> listing, Sizes sizes)
            throws IOException {
        URI root = folder.toUri();
        String above = root.getPath().endsWith("/") ? root.getPath() : root.getPath() + "/";
        List<Entry> entries = new ArrayList<>();
        for (ArticleFiles.Listed listed : listing) {
            String path = listed.path();
            if (listed.flaw().isPresent()) {
                entries.add(new Entry("", path, 0, path + ": " + listed.flaw().get()));
            } else {
                String address =
                        new org.apache.hadoop.fs.Path(root.getScheme(), root.getAuthority(), above + path).toString();
                entries.add(new Entry(address, path, sizes.of(path), ""));
            }
        }
        return entries;
    }

    private static List<List<Entry>> splits(List<Entry> entries, long bytes) {
        List<List<Entry>> splits = new ArrayList<>();
        long size = bytes;
        for (Entry entry : entries) {
            if (size >= bytes) {
                splits.add(new ArrayList<>());
                size = 0;
            }
            splits.get(splits.size() - 1).add(entry);
            size += entry.size();
        }
        return splits;
    }

    /** The rows of a split, with one configuration for all, since creating it costs more than checking an article. */
    private static Iterator<SourceRow> rows(List<Entry> split, long most) {
        Configuration configuration =
                SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf());
        return split.stream()
                .map(entry -> read(entry, most, configuration))
                .flatMap(Optional::stream)
                .iterator();
    }

    /** The row of a file; empty if a file with the extension of an article is none, such as a feed. */
    private static Optional<SourceRow> read(Entry entry, long most, Configuration configuration) {
        if (!entry.flaw().isEmpty()) {
            return Optional.of(SourceRow.rejected(entry.flaw()));
        }
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(entry.address());
        try (InputStream in = path.getFileSystem(configuration).open(path)) {
            boolean tooLarge = entry.size() > most;
            byte[] bytes = tooLarge ? in.readNBytes(HEAD) : in.readAllBytes();
            String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8);
            if (!ArticleFiles.BY_BEGINNING.isArticle(entry.path(), head)) {
                return Optional.empty();
            }
            return Optional.of(
                    tooLarge
                            ? SourceRow.tooLarge(entry.path(), entry.size())
                            : SourceRow.of(entry.path(), bytes).upTo(most));
        } catch (IOException e) {
            throw new UncheckedIOException(entry.address() + " cannot be read", e);
        }
    }
}
