package io.github.copydesk.spark;

import io.github.copydesk.format.ArticleFiles;
import io.github.copydesk.text.FileType;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;
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
     */
    private record Entry(String address, String path, long size) implements Serializable {}

    private FileSplits() {}

    static ArchiveSource open(SparkSession spark, FileSystem files, org.apache.hadoop.fs.Path folder, long splitBytes)
            throws IOException {
        List<List<Entry>> splits = splits(entries(files, folder), splitBytes);
        if (splits.isEmpty()) {
            throw new IllegalArgumentException("--articles: there is no article in " + folder);
        }
        JavaRDD<List<Entry>> parallel =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(splits, splits.size());
        JavaRDD<SourceRow> rows = parallel.flatMap(FileSplits::rows);
        JavaRDD<String> paths =
                parallel.flatMap(split -> split.stream().map(Entry::path).iterator());
        boolean local = folder.toUri().getScheme().equals("file");
        return new ArchiveSource(
                rows, paths, local ? Optional.of(Path.of(folder.toUri().getPath())) : Optional.empty());
    }

    /** The files with extensions of known formats, by path, except in hidden folders and folders named target. */
    private static List<Entry> entries(FileSystem files, org.apache.hadoop.fs.Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        String above = folder.toUri().getPath();
        int start = above.endsWith("/") ? above.length() : above.length() + 1;
        RemoteIterator<LocatedFileStatus> all = files.listFiles(folder, true);
        while (all.hasNext()) {
            FileStatus file = all.next();
            String path = file.getPath().toUri().getPath().substring(start);
            if (FileType.of(path).isPresent() && !isHidden(path)) {
                entries.add(new Entry(file.getPath().toString(), path, file.getLen()));
            }
        }
        entries.sort(Comparator.comparing(Entry::path));
        return entries;
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.") || path.startsWith("target/") || path.contains("/target/");
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
    private static Iterator<SourceRow> rows(List<Entry> split) {
        Configuration configuration =
                SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf());
        return split.stream()
                .map(entry -> read(entry, configuration))
                .flatMap(Optional::stream)
                .iterator();
    }

    /** The row of a file; empty if a file with the extension of an article is none, such as a feed. */
    private static Optional<SourceRow> read(Entry entry, Configuration configuration) {
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(entry.address());
        try (InputStream in = path.getFileSystem(configuration).open(path)) {
            byte[] bytes = in.readAllBytes();
            String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8);
            return ArticleFiles.BY_BEGINNING.isArticle(entry.path(), head)
                    ? Optional.of(new SourceRow(entry.path(), bytes))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(entry.address() + " cannot be read", e);
        }
    }
}
