package io.github.copydesk.cache;

import io.github.copydesk.text.WholeFile;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A cache of large results, one file for each, so that reading one opens no store. Any number of builds may use the
 * folder, since a file is either complete or missing. An unreadable file counts as missing; a failed write is a
 * warning. A key may have several results, each with its own name.
 */
public final class FileCache {
    private static final String SUFFIX = ".run";
    private static final long MOST_BYTES = 256L << 20;
    /** The most results of one key that are read. */
    private static final int MOST_RESULTS = 8;

    private final Path folder;
    private final Seal seal;
    private final Consumer<String> warn;
    private final long mostBytes;

    /** The cache in a folder, which need not exist yet. */
    public FileCache(CacheFolder folder, Consumer<String> warn) {
        this(folder, warn, MOST_BYTES);
    }

    FileCache(CacheFolder folder, Consumer<String> warn, long mostBytes) {
        this.folder = folder.path().resolve("runs");
        this.seal = Seal.of(folder.runKey());
        this.warn = warn;
        this.mostBytes = mostBytes;
    }

    /** Whether nothing has been stored, as far as is known without a search. */
    public boolean isNew() {
        return !Files.isDirectory(folder);
    }

    /** The results of a key, the newest first. A result with a wrong signature is skipped. */
    public Stream<ByteBuffer> all(Key question) {
        File[] files = folder.toFile()
                .listFiles(it ->
                        it.getName().startsWith(question + "-") && it.getName().endsWith(SUFFIX) && it.isFile());
        return files == null
                ? Stream.empty()
                : Arrays.stream(files)
                        .sorted(Comparator.comparingLong(File::lastModified)
                                .reversed()
                                .thenComparing(File::getName))
                        .limit(MOST_RESULTS)
                        .flatMap(it -> read(it).stream());
    }

    private Optional<ByteBuffer> read(File file) {
        try {
            ByteBuffer closed = ByteBuffer.wrap(Files.readAllBytes(file.toPath()));
            return seal.opened(name(file.toPath()), closed);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Stores a result, unless it is too large. */
    public void put(Key question, Key name, byte[] value) {
        if (!mayHold(value.length)) {
            return;
        }
        Path file = folder.resolve(question + "-" + name + SUFFIX);
        try {
            Files.createDirectories(folder);
            WholeFile.write(file, ByteBuffer.wrap(seal.put(name(file), value)));
            makeRoom();
        } catch (IOException e) {
            warn.accept("copydesk runs without a cache: it cannot write to " + folder + " (" + e + ")");
        }
    }

    /** Whether a result of this many bytes may be stored. */
    public boolean mayHold(long bytes) {
        return bytes <= mostBytes / 8;
    }

    /** The name that is signed with a value, so that the result of another key is not accepted. */
    private static byte[] name(Path file) {
        return file.getFileName().toString().getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Deletes the oldest results, and drafts of killed builds. A file that another build deletes meanwhile has length
     * 0.
     */
    private void makeRoom() {
        WholeFile.removeLitter(folder);
        File[] files = folder.toFile().listFiles(File::isFile);
        if (files == null) {
            return;
        }
        long bytes = 0;
        for (File file : files) {
            bytes += file.length();
        }
        if (bytes > mostBytes) {
            Arrays.sort(files, Comparator.comparingLong(File::lastModified).thenComparing(File::getName));
            for (int oldest = 0; oldest < files.length - 1 && bytes > mostBytes; oldest++) {
                bytes -= files[oldest].length();
                Store.delete(files[oldest].toPath());
            }
        }
    }
}
