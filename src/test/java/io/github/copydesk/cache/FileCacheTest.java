package io.github.copydesk.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileCacheTest {
    private final List<String> warnings = new ArrayList<>();
    private Path folder;
    private FileCache cache;

    @BeforeEach
    void makeFolder(@TempDir Path temporary) {
        folder = temporary.resolve("cache");
        cache = new FileCache(new CacheFolder(folder, "key"), warnings::add);
    }

    @Test
    void anotherRunFindsWhatOneRunKept() {
        assertTrue(cache.isNew());
        cache.put(key(1), key(7), value(1));
        assertFalse(cache.isNew());
        assertEquals(
                found(1),
                new FileCache(new CacheFolder(folder, "key"), warnings::add)
                        .all(key(1))
                        .findFirst());
        assertEquals(Optional.empty(), cache.all(key(2)).findFirst());
        assertEquals(List.of(), warnings);
    }

    @Test
    void laterResultsTakeThePlaceOfEarlierOnes() throws IOException {
        cache.put(key(1), key(7), value(2));
        cache.put(key(1), key(7), value(1));
        assertEquals(found(1), cache.all(key(1)).findFirst());
        assertEquals(1, files().size());
    }

    @Test
    void aFileThatEndsTooSoonIsNone() throws IOException {
        cache.put(key(1), key(7), value(1));
        Path file = files().get(0);
        byte[] bytes = Files.readAllBytes(file);
        for (int length = 0; length < bytes.length; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertEquals(Optional.empty(), cache.all(key(1)).findFirst(), "cut after " + length);
        }
    }

    @Test
    void aFileWithAnyOtherByteIsNone() throws IOException {
        cache.put(key(1), key(7), value(1));
        Path file = files().get(0);
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] ^= 4;
            Files.write(file, bytes);
            assertEquals(Optional.empty(), cache.all(key(1)).findFirst(), "other at " + at);
            bytes[at] ^= 4;
        }
        Files.write(file, bytes);
        assertEquals(found(1), cache.all(key(1)).findFirst());
    }

    @Test
    void aFileUnderAnotherNameIsNone() throws IOException {
        cache.put(key(1), key(7), value(1));
        Files.move(files().get(0), folder.resolve("runs").resolve(key(2) + "-" + key(7) + ".run"));
        assertEquals(Optional.empty(), cache.all(key(2)).findFirst());
    }

    @Test
    void theOldestGoWhenThereIsNoRoom() throws IOException {
        FileCache small = new FileCache(new CacheFolder(folder, "key"), warnings::add, 1350);
        for (int i = 1; i <= 30; i++) {
            small.put(key(i), key(7), value(i));
            for (Path file : files()) {
                FileTime time = Files.getLastModifiedTime(file);
                Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() - 1000));
            }
        }
        assertEquals(10, files().size());
        assertTrue(IntStream.rangeClosed(21, 30)
                .allMatch(i -> small.all(key(i)).findFirst().isPresent()));
    }

    @Test
    void whatKilledBuildsLeftGoesToo() throws IOException {
        FileCache small = new FileCache(new CacheFolder(folder, "key"), warnings::add, 1350);
        small.put(key(1), key(7), value(1));
        Path left = folder.resolve("runs").resolve(key(2) + "-" + key(7) + ".run.2f.tmp");
        Files.write(left, new byte[1000]);
        Files.setLastModifiedTime(left, FileTime.fromMillis(0));
        small.put(key(3), key(7), value(3));
        assertFalse(Files.exists(left));
        assertEquals(found(1), small.all(key(1)).findFirst());
    }

    @Test
    void whatIsTooLargeIsNotKept() {
        FileCache small = new FileCache(new CacheFolder(folder, "key"), warnings::add, 100);
        small.put(key(1), key(7), value(1));
        assertTrue(small.isNew());
    }

    @Test
    void costsAWarningWhereItCannotWrite() throws IOException {
        Files.writeString(folder, "no folder");
        cache.put(key(1), key(7), value(1));
        assertEquals(Optional.empty(), cache.all(key(1)).findFirst());
        assertEquals(1, warnings.size());
        assertTrue(warnings.get(0).contains("cannot write to " + folder), warnings.get(0));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("runs"))) {
            return files.sorted().toList();
        }
    }

    private static Key key(int number) {
        return new Fingerprint().add(number).key();
    }

    /** A hundred bytes. */
    private static byte[] value(int number) {
        return ByteBuffer.allocate(100).putInt(number).array();
    }

    private static Optional<ByteBuffer> found(int number) {
        return Optional.of(ByteBuffer.wrap(value(number)));
    }
}
