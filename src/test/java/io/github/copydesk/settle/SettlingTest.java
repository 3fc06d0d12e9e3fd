package io.github.copydesk.settle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.text.Position;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked for in the report of a watch, and what then stands in the files. */
final class SettlingTest {
    private static final String ARTICLE = "# The ferry\n\nReporters asked KiyoshiTakenaka about the ferry.\n";

    @TempDir
    private Path folder = Path.of("");

    private Path content = Path.of("");

    @BeforeEach
    void writeAnArticle() throws IOException {
        content = Files.createDirectory(folder.resolve("content"));
        Files.writeString(content.resolve("ferry.md"), ARTICLE);
    }

    @Test
    void aReplacementIsWritten() throws IOException, Settling.RefusedException {
        assertEquals("ferry.md is written", ask("fix", Map.of("replacement", "Kiyoshi Takenaka")));
        assertEquals(ARTICLE.replace("KiyoshiT", "Kiyoshi T"), article());
        assertEquals(List.of(), run().findings().map(it -> it.rule().id()).toList());
    }

    @Test
    void anArticleKeepsItsEncoding() throws IOException, Settling.RefusedException {
        Charset old = Charset.forName("windows-1252");
        String french = "# Le café\n\nReporters asked KiyoshiTakenaka about the café – the old one.\n";
        Files.write(content.resolve("ferry.md"), french.getBytes(old));
        ask("fix", Map.of("replacement", "Kiyoshi Takenaka"));
        assertEquals(french.replace("KiyoshiT", "Kiyoshi T"), Files.readString(content.resolve("ferry.md"), old));
    }

    @Test
    void aStetIsAboveTheFinding() throws IOException, Settling.RefusedException {
        ask("comment", Map.of());
        assertEquals(ARTICLE.replace("Reporters", "<!-- stet: glued-name -->\nReporters"), article());
        assertEquals(0, run().findings().count());
    }

    @Test
    void anEntryGoesIntoTheProjectConfiguration() throws IOException, Settling.RefusedException {
        assertEquals("copydesk.yml is written", ask("stet", Map.of()));
        assertEquals(
                "stet:\n  - {path: \"/ferry.md\", rule: \"glued-name\", text: \"KiyoshiTakenaka\", reason: \"\"}\n",
                config());
        assertEquals(ARTICLE, article());
        assertEquals(0, run().findings().count());
    }

    @Test
    void aNameIsAcceptedBesideTheOthers() throws IOException, Settling.RefusedException {
        Files.writeString(folder.resolve("copydesk.yml"), "people:\n  - Milena Horvat # our own\n");
        ask("settle", Map.of());
        assertEquals("people:\n  - \"KiyoshiTakenaka\"\n  - Milena Horvat # our own\n", config());
        assertEquals(0, run().findings().count());
    }

    @Test
    void nothingIsWrittenIntoAnArticleThatChangedMeanwhile() throws IOException {
        Results before = run();
        Files.writeString(content.resolve("ferry.md"), ARTICLE + "\nIt left.\n");
        assertTrue(refused(before, request(before, "fix", Map.of("replacement", "Kiyoshi Takenaka")))
                .contains("changed"));
        assertEquals(ARTICLE + "\nIt left.\n", article());
    }

    @Test
    void nothingElseIsWritten() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.md"), ARTICLE);
        Results results = run();
        for (String path : List.of("../secret.md", secret.toString(), "other.md", "")) {
            refused(results, request(results, "fix", Map.of("replacement", "Kiyoshi Takenaka", "path", path)));
        }
        refused(results, request(results, "fix", Map.of("replacement", "<script>")));
        refused(results, request(results, "fix", Map.of()));
        refused(results, request(results, "delete", Map.of()));
        refused(results, request(results, "fix", Map.of("line", "7")));
        refused(results, request(results, "stet", Map.of("rule", "mojibake")));
        refused(results, "no json");
        refused(results, "[]");
        refused(results, "");
        refused(results, "null");
        assertEquals(ARTICLE, Files.readString(secret));
        assertEquals(ARTICLE, article());
        assertTrue(Files.notExists(folder.resolve("copydesk.yml")));
    }

    @Test
    void aLinkOutOfTheContentDirectoryIsNotFollowed() throws IOException {
        Results results = run();
        Path outside = Files.writeString(folder.resolve("outside.md"), ARTICLE);
        Files.delete(content.resolve("ferry.md"));
        Files.createSymbolicLink(content.resolve("ferry.md"), outside);
        refused(results, request(results, "fix", Map.of("replacement", "Kiyoshi Takenaka")));
        assertEquals(ARTICLE, Files.readString(outside));
    }

    @Test
    void aBrokenConfigurationIsLeftAlone() throws IOException {
        Results results = run();
        Files.writeString(folder.resolve("copydesk.yml"), "people: [Milena\n");
        assertTrue(refused(results, request(results, "settle", Map.of())).contains("by hand"));
        assertEquals("people: [Milena\n", config());
    }

    private String ask(String what, Map<String, String> more) throws IOException, Settling.RefusedException {
        Results results = run();
        return settling(results).settle(request(results, what, more));
    }

    private String refused(Results results, String request) {
        return String.valueOf(assertThrows(
                        Settling.RefusedException.class, () -> settling(results).settle(request), request)
                .getMessage());
    }

    private static String request(Results results, String what, Map<String, String> more) {
        Page page = results.pages().get(0);
        Finding finding = page.findings().stream()
                .filter(it -> it.rule().id().equals("glued-name"))
                .findFirst()
                .orElseThrow();
        Position position = page.document().lines().at(finding.span().start());
        Map<String, Object> fields = new TreeMap<>(Map.of(
                "what", what,
                "path", page.document().path(),
                "rule", finding.rule().id(),
                "line", position.line(),
                "column", position.column()));
        fields.putAll(more);
        return new Gson().toJson(fields);
    }

    private Settling settling(Results results) {
        return new Settling(settings(), Counting.ALL, results);
    }

    private Results run() {
        return CopyDesk.run(settings(), Progress.NONE);
    }

    private Settings settings() {
        Optional<Path> config = Optional.of(folder.resolve("copydesk.yml")).filter(Files::exists);
        return new Settings(content, List.of(), List.of(), "en-US", false, config, Resources.plain(1));
    }

    private String article() throws IOException {
        return Files.readString(content.resolve("ferry.md"), StandardCharsets.UTF_8);
    }

    private String config() throws IOException {
        return Files.readString(folder.resolve("copydesk.yml"));
    }
}
