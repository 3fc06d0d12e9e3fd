package io.github.copydesk.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.format.ArticleFiles;
import io.github.copydesk.testing.Articles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in an archive is what a run finds in the same articles. */
final class CheckArchiveTest {
    private static final String PROMO = "Sign up for our newsletter and get the week in boats.";

    private static SparkSession spark;

    private Path folder;
    private Path content;
    private Path out;

    @BeforeAll
    static void startSpark() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "2")
                .getOrCreate();
    }

    @AfterAll
    static void stopSpark() {
        spark.stop();
    }

    @BeforeEach
    void makeContent(@TempDir Path temporary) throws IOException {
        folder = temporary;
        content = Files.createDirectory(folder.resolve("content"));
        out = folder.resolve("out");
    }

    @Test
    void findsInEveryExampleOfTheRuleBookWhatARunFinds() throws IOException {
        for (Map.Entry<String, String> article : Articles.all().entrySet()) {
            write(article.getKey(), article.getValue());
        }
        for (String language : List.of("de", "fr")) {
            write(language + "/tide.md", "# Tide\n\nMilena Horvat said the ferry sails. " + PROMO + "\n");
        }
        write("tide.md", "# Tide\n\nMilenaHorvat said the ferry sails. " + PROMO + "\n");
        assertSame(Optional.empty(), false, 60_000);
    }

    @Test
    void findsInTheSampleNewsroomWhatARunWithLanguageToolFinds() throws IOException {
        Path sample = Path.of("src-it/sample-newsroom/content");
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(sample.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        write("harbor.md", "The pilots has recieved a answer of the harbour.\n");
        assertSame(Optional.empty(), true, 1 << 20);
        assertTrue(findings().stream().anyMatch(it -> it.contains("languagetool/")), "LanguageTool finds something");
    }

    @Test
    void appliesWhatTheProjectDecides() throws IOException {
        write("a.txt", "Milena Horvat said so.\n\nMilenaHorvat met Mr. Velt. Leave a Reply\n\nLeave a Reply\n");
        write("old/c.txt", "MilenaHorvat met Mr. Velt. Leave a Reply\n");
        write("b.txt", "Milena Horvat said so. The ferry is very late. <!-- copydesk off -->\n");
        Files.createDirectories(folder.resolve("rules/tired-words"));
        Files.writeString(
                folder.resolve("rules/tired-words/rule.md"),
                """
                ---
                title: Tired words
                level: warning
                extends: existence
                message: "'%s' says little"
                tokens: [very]
                ---
                ## Why
                It says little.
                """);
        Path config = Files.writeString(
                folder.resolve("copydesk.yml"),
                """
                rules: [rules]
                ignore: [old/]
                severity:
                  unknown-name: off
                stet:
                  - path: a.txt
                    rule: glued-name
                    text: MilenaHorvat
                    reason: it is what they are called
                """);
        assertSame(Optional.of(config), false, 1 << 20);
        assertTrue(findings().stream().anyMatch(it -> it.contains("tired-words")), findings()::toString);
        assertTrue(findings().stream().anyMatch(it -> it.contains("it is what they are called")), findings()::toString);
    }

    @Test
    void countsRowsWithoutAnArticleAndReadsTheOthers() throws IOException {
        byte[] latin = "The café of Milena Horvat is closed. Leave a Reply".getBytes(StandardCharsets.ISO_8859_1);
        List<Row> rows = List.of(
                RowFactory.create("good.txt", bytes("Milena Horvat said so, and MilenaHorvat left.")),
                RowFactory.create("good.txt", bytes("The same path again.")),
                RowFactory.create("empty.txt", null),
                RowFactory.create(null, bytes("Nobody knows where this is from.")),
                RowFactory.create("old.txt", latin),
                RowFactory.create("picture.txt", new byte[] {'G', 'I', 'F', 0, 1, 2, 0}),
                RowFactory.create("long.txt", bytes("The ferry sails. ".repeat(100))));
        StructType columns = new StructType().add("path", DataTypes.StringType).add("content", DataTypes.BinaryType);
        spark.createDataFrame(rows, columns)
                .write()
                .parquet(folder.resolve("rows").toString());
        Path config = Files.writeString(folder.resolve("copydesk.yml"), "maxFileSize: 1kB\n");
        run("--articles", folder.resolve("rows").toString(), "--config", config.toString(), "--languageTool", "false");

        JsonObject totals = totals();
        assertEquals(4, totals.get("articles").getAsInt());
        assertEquals(
                "{\"no content\":1,\"no path\":1,\"path of an earlier row\":1}",
                totals.get("rejectedRows").toString());
        assertEquals(
                List.of("good.txt glued-name", "long.txt unreadable-article", "picture.txt unreadable-article"),
                spark.read().parquet(out.resolve("findings").toString()).collectAsList().stream()
                        .map(it -> it.getAs("path") + " " + it.getAs("rule"))
                        .filter(it -> !it.startsWith("old.txt"))
                        .sorted()
                        .toList());
    }

    @Test
    void readsJsonLinesAsItReadsFiles() throws IOException {
        String text = "Milena Horvat said so, and MilenaHorvat left.\n\n" + PROMO + "\n";
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            write("day" + i + ".txt", text);
            JsonObject row = new JsonObject();
            row.addProperty("path", "day" + i + ".txt");
            row.addProperty("content", text);
            lines.append(row).append('\n');
        }
        Files.writeString(folder.resolve("rows.jsonl"), lines);
        run("--articles", folder.resolve("rows.jsonl").toString(), "--languageTool", "false");
        assertEquals(expected(Optional.empty(), false, "findings"), findings());
    }

    @Test
    void readsTheFilesThatARunReads() throws IOException {
        for (String path : List.of(
                "hugo.toml",
                "layouts/robots.txt",
                "themes/pier/README.md",
                "node_modules/oar/README.md",
                "docs/requirements.txt",
                ".drafts/a.md",
                "target/b.md",
                "posts/layouts/c.md",
                "posts/d é.md")) {
            write(path, "Milena Horvat said so.\n");
        }
        Files.createSymbolicLink(content.resolve("again"), content.resolve("themes"));
        run("--articles", content.toString(), "--languageTool", "false");
        List<String> read = spark.read().parquet(out.resolve("articles").toString()).collectAsList().stream()
                .map(it -> it.<String>getAs("path"))
                .sorted()
                .toList();
        assertEquals(List.of("posts/d é.md", "posts/layouts/c.md"), read);
        assertEquals(
                ArticleFiles.in(content, Disk.plain()).stream()
                        .map(ArticleFiles.Listed::path)
                        .toList(),
                read);
        Files.delete(content.resolve("again"));
        ListedDisk listed = new ListedDisk(
                FileSystem.getLocal(new Configuration()), new org.apache.hadoop.fs.Path(content.toUri()));
        assertEquals(
                ArticleFiles.in(content, Disk.plain()), ArticleFiles.in(ListedDisk.ROOT, listed), "on any file system");
    }

    @Test
    void namesWhatIsWrongWithItsArguments() {
        assertMistake("--articles is missing", "--out", "x");
        assertMistake("--out needs a value", "--articles", "x", "--out");
        assertMistake("--format is 'csv'; it must be parquet or jsonl", "--format", "csv");
        assertMistake("unknown option --outs", "--outs", "x");
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> run("--articles", folder.resolve("nowhere").toString()));
        assertTrue(String.valueOf(e.getMessage()).startsWith("--articles: there is nothing at "));
        assertFalse(Files.exists(out));
    }

    private static void assertMistake(String message, String... arguments) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> ArchiveOptions.of(arguments))
                        .getMessage());
    }

    private void assertSame(Optional<Path> config, boolean languageTool, long splitBytes) throws IOException {
        new ArchiveRun(
                        spark,
                        new ArchiveOptions(
                                content.toString(),
                                config.map(Path::toString),
                                out.toString(),
                                ArchiveOptions.PARQUET,
                                "en-US",
                                languageTool,
                                splitBytes))
                .run();
        assertEquals(String.join("\n", expected(config, languageTool, "findings")), String.join("\n", findings()));
        assertEquals(String.join("\n", expected(config, languageTool, "names")), String.join("\n", table("people")));
        assertEquals(0, totals().get("heldBack").getAsInt());
    }

    private void run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--out", out.toString()));
        new ArchiveRun(spark, ArchiveOptions.of(all.toArray(String[]::new))).run();
    }

    private JsonObject totals() throws IOException {
        return JsonParser.parseString(Files.readString(out.resolve("totals.json")))
                .getAsJsonObject();
    }

    private List<String> findings() {
        return table("findings");
    }

    private List<String> table(String name) {
        return spark.read().parquet(out.resolve(name).toString()).toJSON().collectAsList().stream()
                .map(it -> ReportRows.inOrder(JsonParser.parseString(it).getAsJsonObject()))
                .sorted()
                .toList();
    }

    /** What the report of a run has of the same. */
    private List<String> expected(Optional<Path> config, boolean languageTool, String name) throws IOException {
        Settings settings =
                new Settings(content, List.of(), List.of(), "en-US", languageTool, config, Resources.plain(2));
        return ReportRows.of(settings, name);
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
