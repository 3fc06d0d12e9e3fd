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
 * Large results, a file for each: to read one needs no store to be opened. Any number of builds may use the folder, since
 * a file is there as a whole or not at all. What cannot be read is not there; what cannot be written costs a warning.
 * A question may have several results, each under a name of its own.
 */
public final class FileCache {
    private static final String SUFFIX = ".run";
    private static final long MOST_BYTES = 256L << 20;
    /** How many results of one question are looked at. */
    private static final int MOST_RESULTS = 8;

    private final Path folder;
    private final Seal seal;
    private final Consumer<String> warn;
    private final long mostBytes;

    /** The cache that lies in a folder, which need not be there yet. It has the key for whole runs. */
    public FileCache(CacheFolder folder, Consumer<String> warn) {
        this(folder, warn, MOST_BYTES);
    }

    FileCache(CacheFolder folder, Consumer<String> warn, long mostBytes) {
        this.folder = folder.path().resolve("runs");
        this.seal = Seal.of(folder.runKey());
        this.warn = warn;
        this.mostBytes = mostBytes;
    }

    /** Whether nothing has been kept yet, as far as can be told without looking for it. */
    public boolean isNew() {
        return !Files.isDirectory(folder);
    }

    /** The results of a question, the newest first. One whose seal is wrong is none. */
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

    /** Keeps a result of a question, unless it is too large to be worth it. */
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

    /** Whether a result of this many bytes is not too large. */
    public boolean mayHold(long bytes) {
        return bytes <= mostBytes / 8;
    }

    /** A seal is for the file of one name: a result of another question is none of this one. */
    private static byte[] name(Path file) {
        return file.getFileName().toString().getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The oldest go, and what a build left half written when it was killed. A file that another build takes away
     * meanwhile has no length.
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
