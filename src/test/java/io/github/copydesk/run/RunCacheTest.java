package io.github.copydesk.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.cache.CacheFolder;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.ReadLog;
import io.github.copydesk.disk.RecordingDisk;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.results.Gate;
import io.github.copydesk.run.Line.Level;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunCacheTest {
    private static final String CLEAN = "The ferry sails at nine.\n";
    private static final String GARBLED = "The ferry sails at nineâ€™s bell.\n";

    private List<String> includes = List.of();
    private List<String> excludes = List.of();
    private List<String> formats = List.of("json");
    private String key = "a key";
    private String version = "1.0";
    private Path folder;
    private Path article;

    @BeforeEach
    void readAnArticle(@TempDir Path temporary) throws IOException {
        folder = temporary.toRealPath();
        article = Files.createDirectories(folder.resolve("content")).resolve("a.txt");
        Files.writeString(article, CLEAN);
        assertFalse(isRepeated());
    }

    @Test
    void repeatsWhatAnEarlierRunFound() throws IOException {
        Files.writeString(article, GARBLED);
        Outcome first = run();
        String report = Files.readString(folder.resolve("reports/copydesk.json"));
        Files.delete(folder.resolve("reports/copydesk.json"));
        assertTrue(isRepeated());
        assertEquals(first, run());
        assertEquals(report, Files.readString(folder.resolve("reports/copydesk.json")));
        assertTrue(first.failure().isPresent());
    }

    @Test
    void looksAgainWhenAnArticleChangedAndKnowsBothStates() throws IOException {
        Files.writeString(article, GARBLED);
        assertFalse(isRepeated());
        Files.writeString(article, CLEAN);
        assertTrue(isRepeated());
        Files.writeString(article, GARBLED);
        assertTrue(isRepeated());
    }

    @Test
    void looksAgainWhenAnArticleIsNewOrRenamed() throws IOException {
        Files.writeString(article.resolveSibling("b.txt"), CLEAN);
        assertFalse(isRepeated());
        Files.delete(article.resolveSibling("b.txt"));
        Files.move(article, article.resolveSibling("c.txt"));
        assertFalse(isRepeated());
    }

    @Test
    void checksAgainWhenTheConfigurationChanges() throws IOException {
        config("accept: [zorbing]\n");
        assertFalse(isRepeated());
        assertTrue(isRepeated());
        config("accept: [zorbs]\n");
        assertFalse(isRepeated());
    }

    @Test
    void looksAgainWhenAFileChangedThatTheConfigurationBuildsOnHoweverItIsWritten() throws IOException {
        Files.writeString(article, GARBLED);
        for (String config : List.of(
                "extends: other.yml\n",
                "  extends: other.yml\n",
                "---\n extends: [other.yml]\n",
                " {extends: other.yml}\n",
                "\"extends\": other.yml\n",
                "? extends\n: other.yml\n",
                "&a extends: other.yml\n")) {
            config(config);
            Files.writeString(folder.resolve("other.yml"), "severity: {mojibake: off}\n");
            assertEquals(Optional.empty(), run().failure(), config);
            assertTrue(isRepeated(), config);
            Files.writeString(folder.resolve("other.yml"), "severity: {mojibake: error}\n");
            assertTrue(run().failure().isPresent(), config);
        }
    }

    @Test
    void checksAgainWhenARuleOfTheProjectChanged() throws IOException {
        config("rules: [own]\n");
        Path rule = Files.createDirectories(folder.resolve("own/harbour")).resolve("rule.md");
        Files.writeString(rule, "---\ntitle: Harbour\nlevel: error\nextends: existence\ntokens: [pier]\n---\n");
        assertEquals(Optional.empty(), run().failure());
        assertTrue(isRepeated());
        Files.writeString(rule, "---\ntitle: Harbour\nlevel: error\nextends: existence\ntokens: [ferry]\n---\n");
        assertTrue(run().failure().isPresent());
        Files.createDirectories(folder.resolve("own/quay"));
        assertFalse(isRepeated());
    }

    @Test
    void looksAgainWhenTheSiteIsMadeByAnotherGenerator() throws IOException {
        Files.writeString(folder.resolve("hugo.toml"), "title = 'Pier'\n");
        assertFalse(isRepeated());
        assertTrue(isRepeated());
        Files.delete(folder.resolve("hugo.toml"));
        Files.writeString(folder.resolve("mkdocs.yml"), "site_name: Pier\n");
        assertFalse(isRepeated());
    }

    @Test
    void looksAgainWhenTheSameArticlesAreChosenByOtherPatterns() {
        includes = List.of("**/*.txt");
        assertFalse(isRepeated());
        includes = List.of();
        excludes = List.of("**/*.txt~");
        assertFalse(isRepeated());
        excludes = List.of();
        assertTrue(isRepeated());
    }

    @Test
    void looksAgainForOtherParameters() {
        formats = List.of("json", "sarif");
        assertFalse(isRepeated());
    }

    @Test
    void looksAgainWhenTheBaselineChanged() throws IOException {
        Path baseline = folder.resolve("copydesk-baseline.json");
        Files.writeString(baseline, "{\"format\": 1, \"articles\": {}}");
        assertFalse(isRepeated());
        assertTrue(isRepeated());
        Files.writeString(baseline, "{\"format\": 1,  \"articles\": {}}");
        assertFalse(isRepeated());
    }

    @Test
    void keepsNothingWhenAnArticleWasReadInTwoStates() throws IOException {
        RunCache cache = new RunCache(request(), warning -> {});
        cache.disk().bytes(article);
        Files.writeString(article, GARBLED);
        cache.disk().bytes(article);
        cache.keep(new Outcome(false, List.of(), new TreeMap<>(), Optional.empty()));
        assertFalse(isRepeated());
    }

    @Test
    void noClockDecidesWhatIsRepeated() throws IOException {
        for (long time : List.of(0L, 4_000_000_000_000L)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    Files.setLastModifiedTime(file, FileTime.fromMillis(time));
                }
            }
            assertTrue(isRepeated());
        }
    }

    @Test
    void twoVersionsShareACacheAndNoResults() {
        version = "2.0";
        assertFalse(isRepeated());
        assertTrue(isRepeated());
        version = "1.0";
        assertTrue(isRepeated());
    }

    @Test
    void keepsNothingOdd() throws IOException {
        Files.writeString(article, "The pier is open.");
        new RunCache(request(), warning -> {}).keep(new Outcome(true, List.of(), reports(), Optional.empty()));
        assertFalse(isRepeated());
    }

    @Test
    void believesNothingThatAnotherKeySigned() {
        assertTrue(isRepeated());
        key = "another key";
        assertFalse(isRepeated());
    }

    @Test
    void keepsNothingWithoutAKey() {
        key = "";
        assertFalse(isRepeated());
        assertFalse(isRepeated());
    }

    @Test
    void takesOnlyTheReportsThatItWouldWriteWhoeverSignedThem() {
        for (String name : List.of("../../../planted.txt", folder + "/planted.txt", "copydesk.html", "planted.txt")) {
            Map<String, ByteBuffer> reports = new TreeMap<>(reports());
            reports.put(name, StandardCharsets.UTF_8.encode("planted"));
            new RunCache(request(), warning -> {}).keep(new Outcome(false, List.of(), new TreeMap<>(reports), fine()));
            Outcome outcome = run();
            assertEquals(List.of("copydesk.json"), List.copyOf(outcome.reports().keySet()), name);
        }
        assertFalse(Files.exists(folder.resolve("planted.txt")));
        assertFalse(Files.exists(folder.resolve("../../../planted.txt")));
    }

    @Test
    void aRecordThatMeansNothingIsNone() throws IOException {
        Outcome outcome = run();
        byte[] record = record(outcome);
        for (int length = 0; length <= record.length; length++) {
            ByteBuffer cut = ByteBuffer.wrap(Arrays.copyOf(record, length));
            boolean whole = length == record.length;
            assertEquals(whole, RunCache.outcome(cut, request()).isPresent(), "cut after " + length);
        }
        byte[] longer = Arrays.copyOf(record, record.length + 1);
        assertEquals(Optional.empty(), RunCache.outcome(ByteBuffer.wrap(longer), request()));
    }

    private byte[] record(Outcome outcome) throws IOException {
        RunCache cache = new RunCache(request(), warning -> {});
        cache.disk().bytes(article);
        ReadLog log = ((RecordingDisk) cache.disk()).log().orElseThrow();
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(log.bytes());
        record.writeBytes(outcome.bytes());
        return record.toByteArray();
    }

    private static SortedMap<String, ByteBuffer> reports() {
        return new TreeMap<>(Map.of("copydesk.json", StandardCharsets.UTF_8.encode("{}")));
    }

    private static Optional<String> fine() {
        return Optional.empty();
    }

    private boolean isRepeated() {
        StringBuilder said = new StringBuilder();
        CheckRun.run(request(), line -> said.append(line.text()).append('\n'));
        return said.toString().contains("nothing has changed");
    }

    private Outcome run() {
        Outcome outcome = CheckRun.run(request(), line -> {});
        List<Line> lines = Stream.concat(outcome.lines().stream(), Stream.of(new Line(Level.INFO, "end")))
                .toList();
        return new Outcome(outcome.isOdd(), lines, outcome.reports(), outcome.failure());
    }

    private void config(String yaml) throws IOException {
        Files.writeString(folder.resolve("copydesk.yml"), yaml);
    }

    private CheckRequest request() {
        Path baseline = folder.resolve("copydesk-baseline.json");
        return new CheckRequest(
                settings(),
                new Counting(Optional.of(baseline).filter(Files::exists), Optional.empty()),
                new Verdict(Gate.DEFAULT, false),
                "content",
                "content",
                version,
                formats,
                folder.resolve("reports"),
                Optional.empty(),
                false);
    }

    private Settings settings() {
        Optional<Path> config = Optional.of(folder.resolve("copydesk.yml")).filter(Files::exists);
        CacheFolder cache = new CacheFolder(folder.resolve("cache"), key);
        Resources resources =
                new Resources(1, false, Optional.empty(), Resources.share(), Optional.of(cache), Disk.plain());
        return new Settings(folder.resolve("content"), includes, excludes, "en-US", false, config, resources);
    }
}
