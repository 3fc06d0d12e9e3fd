package io.github.copydesk.cache;

import io.github.copydesk.text.WholeFile;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * Large results, a file for each: to read one needs no store to be opened. Any number of builds may use the folder, since
 * a file is there as a whole or not at all. What cannot be read is not there; what cannot be written costs a warning.
 */
public final class FileCache {
    private static final String SUFFIX = ".run";
    private static final int SUM = Long.BYTES;
    private static final long MOST_BYTES = 256L << 20;

    private final Path folder;
    private final Consumer<String> warn;
    private final long mostBytes;

    /** The cache that lies in a folder, which need not be there yet. */
    public FileCache(Path folder, Consumer<String> warn) {
        this(folder, warn, MOST_BYTES);
    }

    FileCache(Path folder, Consumer<String> warn, long mostBytes) {
        this.folder = folder.resolve("runs");
        this.warn = warn;
        this.mostBytes = mostBytes;
    }

    /** Whether nothing has been kept yet, as far as can be told without looking for it. */
    public boolean isNew() {
        return !Files.isDirectory(folder);
    }

    /** A result whose sum is wrong is none. */
    public Optional<ByteBuffer> get(Key key) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file(key)));
            if (bytes.remaining() < SUM) {
                return Optional.empty();
            }
            long sum = bytes.getLong();
            ByteBuffer value = bytes.slice();
            return sum == sum(key, value) ? Optional.of(value) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a result, unless it is too large to be worth it. */
    public void put(Key key, byte[] value) {
        if (value.length > mostBytes / 8) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.allocate(SUM + value.length);
        bytes.putLong(sum(key, ByteBuffer.wrap(value))).put(value).flip();
        try {
            Files.createDirectories(folder);
            WholeFile.write(file(key), bytes);
            makeRoom();
        } catch (IOException e) {
            warn.accept("copydesk runs without a cache: it cannot write to " + folder + " (" + e + ")");
        }
    }

    private Path file(Key key) {
        return folder.resolve(key + SUFFIX);
    }

    private static long sum(Key key, ByteBuffer value) {
        CRC32C crc = new CRC32C();
        crc.update(key.hash());
        crc.update(value.duplicate());
        return crc.getValue();
    }

    /**
     * The oldest go, also what a build left half written when it was killed. A file that another build takes away
     * meanwhile has no length.
     */
    private void makeRoom() {
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
