package io.github.copydesk.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResultCacheTest {
    private static final long PLENTY = 1 << 30;

    private final List<String> warnings = new ArrayList<>();
    private Path folder;

    @BeforeEach
    void makeFolder(@TempDir Path temporary) {
        folder = temporary;
    }

    @Test
    void anotherRunFindsWhatOneRunKept() {
        keep(0, 100);
        assertEquals(100, found(0, 100));
        assertEquals(List.of(), warnings);
    }

    @Test
    void whatIsGoneAfterARunWasTemporary() {
        try (ResultCache cache = ResultCache.temporary()) {
            cache.put(key(1), value(1));
            assertArrayEquals(value(1), cache.get(key(1)).orElseThrow());
        }
        try (ResultCache cache = ResultCache.temporary()) {
            assertEquals(Optional.empty(), cache.get(key(1)));
        }
    }

    @Test
    void modulesOfOneBuildShareIt() {
        try (ResultCache one = open();
                ResultCache other = open()) {
            one.put(key(1), value(1));
            assertTrue(other.contains(key(1)));
        }
        assertEquals(1, found(0, 100));
        assertEquals(List.of(), warnings);
    }

    @Test
    void aBuildBesideAnotherRunsWithoutIt() throws IOException {
        keep(0, 10);
        try (FileChannel other = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            other.lock();
            assertEquals(0, found(0, 10));
            keep(10, 20);
        }
        assertEquals("copydesk runs without its cache: another build is using " + folder, warnings.get(0));
        assertEquals(10, found(0, 20));
    }

    @Test
    void aFileThatIsNoneOfOursIsReplacedWithOneWarning() throws IOException {
        Files.writeString(file(), "Dear diary, ".repeat(5000));
        keep(0, 10);
        assertEquals(List.of("copydesk's cache in " + folder + " could not be read; it starts a new one"), warnings);
        assertEquals(10, found(0, 10));
        assertEquals(1, warnings.size());
    }

    @Test
    void aFolderThatCannotBeMadeCostsAWarning() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        try (ResultCache cache = ResultCache.in(new CacheFolder(taken.resolve("cache"), ""), warnings::add)) {
            cache.put(key(1), value(1));
            assertArrayEquals(value(1), cache.get(key(1)).orElseThrow());
        }
        assertEquals(1, warnings.size());
    }

    @Test
    void aTruncatedFileNeverGivesAWrongResult() throws IOException {
        keep(0, 500);
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length += whole.length / 23) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertHonest();
        }
    }

    @Test
    void aFileWithBrokenBytesNeverGivesAWrongResult() throws IOException {
        keep(0, 500);
        byte[] whole = Files.readAllBytes(file());
        Random random = new Random(5);
        for (int round = 0; round < 60; round++) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 1 + round; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            Files.write(file(), broken);
            assertHonest();
        }
    }

    @Test
    void aKilledBuildLeavesAFileThatCanBeRead() throws IOException {
        keep(0, 100);
        byte[] before = Files.readAllBytes(file());
        keep(100, 200);
        try (RandomAccessFile torn = new RandomAccessFile(file().toFile(), "rw")) {
            torn.setLength(Math.max(before.length, torn.length() - 100));
        }
        assertHonest();
    }

    @Test
    void forgetsWhatNobodyAsksForWhenItIsFull() {
        long small = 200_000;
        for (int run = 0; run < 30; run++) {
            try (ResultCache cache = ResultCache.in(new CacheFolder(folder, ""), warnings::add, small)) {
                cache.get(key(-1));
                for (int i = 0; i < 100; i++) {
                    cache.put(key(run * 100 + i), random(run * 100 + i));
                }
                cache.put(key(run == 0 ? -1 : run * 100), random(1));
            }
        }
        try (ResultCache cache = ResultCache.in(new CacheFolder(folder, ""), warnings::add, small)) {
            assertTrue(cache.contains(key(-1)), "asked for by every run");
            assertEquals(Optional.empty(), cache.get(key(5)), "asked for by none");
            assertTrue(cache.contains(key(2950)), "the newest");
        }
        assertTrue(bytes() < 2 * small, () -> bytes() + " bytes");
        assertEquals(List.of(), warnings);
    }

    private void assertHonest() {
        warnings.clear();
        try (ResultCache cache = open()) {
            for (int i = 0; i < 500; i++) {
                Optional<byte[]> value = cache.get(key(i));
                if (value.isPresent()) {
                    assertArrayEquals(value(i), value.get());
                }
            }
            cache.put(key(1), value(1));
        }
        assertTrue(warnings.size() <= 1, warnings::toString);
    }

    private ResultCache open() {
        return ResultCache.in(new CacheFolder(folder, ""), warnings::add, PLENTY);
    }

    private void keep(int from, int to) {
        try (ResultCache cache = open()) {
            for (int i = from; i < to; i++) {
                cache.put(key(i), value(i));
            }
        }
    }

    private int found(int from, int to) {
        int found = 0;
        try (ResultCache cache = open()) {
            for (int i = from; i < to; i++) {
                found += cache.get(key(i)).isPresent() ? 1 : 0;
            }
        }
        return found;
    }

    private long bytes() {
        return Stream.of(Objects.requireNonNull(folder.toFile().listFiles()))
                .mapToLong(File::length)
                .sum();
    }

    private Path file() {
        return folder.resolve("results.mv");
    }

    private static Key key(int number) {
        return new Fingerprint().add(number).key();
    }

    private static byte[] value(int number) {
        return ("the result of article " + number).repeat(20).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random(int seed) {
        byte[] bytes = new byte[100];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
