package io.github.copydesk.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.format.ArticleFiles;
import io.github.copydesk.testing.Articles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in an archive is what a run finds in the same articles. */
final class CheckArchiveTest {
    private static final String PROMO = "Sign up for our newsletter and get the week in boats.";

    private TestArchive archive;

    @BeforeEach
    void makeArchive(@TempDir Path folder) throws IOException {
        archive = new TestArchive(folder);
    }

    @Test
    void findsInEveryExampleOfTheRuleBookWhatARunFinds() throws IOException {
        for (Map.Entry<String, String> article : Articles.all().entrySet()) {
            archive.write(article.getKey(), article.getValue());
        }
        for (String language : List.of("de", "fr")) {
            archive.write(language + "/tide.md", "# Tide\n\nMilena Horvat said the ferry sails. " + PROMO + "\n");
        }
        archive.write("tide.md", "# Tide\n\nMilenaHorvat said the ferry sails. " + PROMO + "\n");
        archive.run("--splitMegabytes", "1");
        assertSame(archive.expected(false, Optional.empty(), Optional.empty()));
    }

    @Test
    void findsInTheSampleNewsroomWhatARunWithLanguageToolFinds() throws IOException {
        Path sample = Path.of("src-it/sample-newsroom/content");
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                archive.write(sample.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        archive.write("harbor.md", "The pilots has recieved a answer of the harbour.\n");
        archive.run("--languageTool", "true");
        assertSame(archive.expected(true, Optional.empty(), Optional.empty()));
        assertTrue(archive.findings().contains("languagetool/"), "LanguageTool finds something");
    }

    @Test
    void appliesWhatTheProjectDecides() throws IOException {
        archive.write("a.txt", "Milena Horvat said so.\n\nMilenaHorvat met Mr. Velt. Leave a Reply\n\nLeave a Reply\n");
        archive.write("old/c.txt", "MilenaHorvat met Mr. Velt. Leave a Reply\n");
        archive.write("b.txt", "Milena Horvat said so. The ferry is very late. <!-- copydesk off -->\n");
        Files.createDirectories(archive.folder().resolve("rules/tired-words"));
        Files.writeString(
                archive.folder().resolve("rules/tired-words/rule.md"),
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
                archive.folder().resolve("copydesk.yml"),
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
                  - path: nowhere.txt
                    rule: glued-name
                """);
        archive.run("--config", config.toString());
        TestArchive.Expected expected = archive.expected(false, Optional.of(config), Optional.empty());
        assertSame(expected);
        assertTrue(archive.findings().contains("tired-words"), archive::findings);
        assertTrue(archive.findings().contains("it is what they are called"), archive::findings);
        assertTrue(expected.unused().contains("glued-name"), "one entry suppresses nothing");
    }

    @Test
    void keepsAStetForALanguageWithoutItsModule() throws IOException {
        archive.write("a.md", "---\nlang: nl\n---\nDe havenmeester zei dat het schip te laat kwam.\n");
        archive.write("b.md", "The ferry was late, and the keeper went home.\n");
        Path config = Files.writeString(
                archive.folder().resolve("copydesk.yml"),
                """
                stet:
                  - path: a.md
                    rule: languagetool/NL_SIMPLE_REPLACE
                """);
        archive.run("--config", config.toString(), "--languageTool", "true");
        TestArchive.Expected expected = archive.expected(true, Optional.of(config), Optional.empty());
        assertSame(expected);
        assertEquals("[]", expected.unused());
    }

    @Test
    void readsJsonLinesAsItReadsFiles() throws IOException {
        String text = "Milena Horvat said so, and MilenaHorvat left.\n\n" + PROMO + "\n";
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            archive.write("day" + i + ".txt", text);
            JsonObject row = new JsonObject();
            row.addProperty("path", "day" + i + ".txt");
            row.addProperty("content", text);
            lines.append(row).append('\n');
        }
        Path rows = Files.writeString(archive.folder().resolve("rows.jsonl"), lines);
        archive.run("--articles", rows.toString());
        assertSame(archive.expected(false, Optional.empty(), Optional.empty()));
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
            archive.write(path, "Milena Horvat said so.\n");
        }
        Path content = archive.content();
        Files.createSymbolicLink(content.resolve("again"), content.resolve("themes"));
        archive.run();
        String articles = archive.table("articles");
        assertEquals(2, articles.lines().count());
        assertTrue(articles.contains("posts/d é.md") && articles.contains("posts/layouts/c.md"), articles);
        assertEquals(
                List.of("posts/d é.md", "posts/layouts/c.md"),
                ArticleFiles.in(content, Disk.plain()).stream()
                        .map(ArticleFiles.Listed::path)
                        .toList());
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
        String nowhere = archive.folder().resolve("nowhere").toString();
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> archive.run("--articles", nowhere));
        assertTrue(String.valueOf(e.getMessage()).startsWith("--articles: there is nothing at "));
        assertFalse(Files.exists(archive.out()));
    }

    private static void assertMistake(String message, String... arguments) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> ArchiveOptions.of(arguments))
                        .getMessage());
    }

    private void assertSame(TestArchive.Expected expected) throws IOException {
        assertEquals(expected.findings(), archive.findings());
        assertEquals(expected.people(), archive.table("people"));
        assertEquals(expected.unused(), archive.totals().get("stale").toString());
        assertEquals(0, archive.totals().get("heldBack").getAsInt());
    }
}
