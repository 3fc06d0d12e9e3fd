package io.github.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as people type it: what it prints where, and what it ends with. */
final class CopydeskTest {
    private static final String GLUED = "Minister Yoshimasa Hayashi spoke.\n\nYoshimasahayashi left the quay early.\n";
    private static final String CLEAN = "The ferry left the quay early.\n";

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void endTheProjectHere() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
    }

    @Test
    void aCleanArticleIsNoFailure() throws IOException {
        write("content/a.md", CLEAN);
        assertEquals(0, run("", "check"));
        assertEquals("", printed());
        assertTrue(said().contains("copydesk read 1 article"), said());
    }

    @Test
    void findingsFailAndAreLinesThatEditorsFollow() throws IOException {
        write("content/a.md", GLUED);
        assertEquals(1, run("", "check"));
        assertEquals(
                "content/a.md:3:1: error: 'Yoshimasahayashi' looks run together: the article has 'Yoshimasa Hayashi' on"
                        + " line 1; write 'Yoshimasa Hayashi' [glued-name]\n",
                printed());
        assertTrue(said().contains("what a rule means: copydesk explain glued-name"), said());
    }

    @Test
    void whatMayBeThereDoesNotFail() throws IOException {
        write("content/a.md", GLUED);
        assertEquals(0, run("", "check", "--maxAllowedViolations", "1"));
        assertEquals(0, run("", "check", "--failOnViolation=false"));
    }

    @Test
    void mistakesAreToldWithTheirCure() throws IOException {
        assertEquals(2, run("", "check"));
        assertTrue(said().contains("there is no content directory content; name files or folders"), said());
        assertEquals(2, run("", "check", "nowhere.md"));
        assertTrue(said().contains("there is no file or folder nowhere.md"), said());
        assertEquals(2, run("", "check", "--violationSeverity=fatal", "."));
        assertTrue(said().contains("violationSeverity is 'fatal'; it must be 'error', 'warning' or 'note'"), said());
        assertEquals(2, run("", "check", "--format=pdf", "."));
        assertTrue(said().contains("unknown report format 'pdf'"), said());
        assertEquals(2, run("", "check", "--edit", "."));
        assertTrue(said().contains("add --watch"), said());
        assertEquals(2, run("", "chekc"));
        assertTrue(said().contains("chekc"), said());
        assertEquals(2, run(""));
        write("copydesk.yml", "acept: [quay]\n");
        write("content/a.md", CLEAN);
        assertEquals(2, run("", "check"));
        assertTrue(said().contains("copydesk.yml:1"), said());
    }

    @Test
    void messagesNameTheCommandAndNotTheGoalsOfMaven() throws IOException {
        write("content/a.md", GLUED);
        write("copydesk.yml", "severity: {glued-nam: off}\n");
        assertEquals(2, run("", "check"));
        assertTrue(said().contains("Did you mean 'glued-name'? All rules: copydesk explain\n"), said());
        write("copydesk.yml", "");
        write("copydesk-baseline.json", "{}");
        assertEquals(2, run("", "check"));
        assertTrue(said().contains("or write a new one: copydesk baseline\n"), said());
        write("copydesk-baseline.json", "{\"format\":1,\"articles\":{}}");
        assertEquals(0, run("", "baseline"));
        write("content/a.md", CLEAN);
        assertEquals(0, run("", "check"));
        assertTrue(said().contains("'copydesk baseline' removes it"), said());
        run("", "check", "--format=html");
        assertTrue(printed().contains("copydesk baseline") && !printed().contains("mvn copydesk:"), printed());
    }

    @Test
    void notesAreCountedAndShownOnRequest() throws IOException {
        write("copydesk.yml", "severity: {glued-name: note}\n");
        write("content/a.md", GLUED);
        assertEquals(0, run("", "check"));
        assertEquals("", printed());
        assertTrue(said().contains("not printed: 1 note, shown with --notes\n"), said());
        assertEquals(0, run("", "check", "--notes"));
        assertTrue(printed().contains(": note: ") && !said().contains("not printed"), said());
        assertEquals(0, run("", "check", "--format=jsonl"));
        assertTrue(!said().contains("not printed"), said());
    }

    @Test
    void fixSaysHowToWriteWhatIsNotCertain() throws IOException {
        write("content/a.md", GLUED);
        assertEquals(0, run("", "fix"));
        assertTrue(
                said().contains("copydesk fixed 0 findings in 0 articles\n1 replacement is not certain and is left for"
                        + " review; to write all: copydesk fix --fixLevel=suggested\n"),
                said());
        assertEquals(0, run("", "fix", "--fixLevel=suggested"));
        assertTrue(said().endsWith("copydesk fixed 1 finding in 1 article\n"), said());
    }

    @Test
    void aFileOfTheContentDirectoryIsCheckedBesideAllOthers() throws IOException {
        write("content/hayashi.md", "Minister Yoshimasa Hayashi spoke to the crews of the harbor.\n");
        write("content/ferry.md", "Yoshimasahayashi left the quay early.\n");
        run("", "check", "content");
        String whole = printed();
        run("", "check", "content/ferry.md");
        assertEquals(whole, printed());
        assertTrue(whole.startsWith("content/ferry.md:1:1: "), whole);
    }

    @Test
    void otherFilesAreReadAlone() throws IOException {
        write("notes/a.md", GLUED);
        write("notes/b.md", GLUED);
        assertEquals(1, run("", "check", "notes/a.md"));
        assertTrue(printed().startsWith("notes/a.md:3:1: "), printed());
        assertTrue(said().contains("copydesk read 1 article"), said());
        assertEquals(1, run("", "check", "notes"));
        assertTrue(said().contains("copydesk read 2 articles"), said());
    }

    @Test
    void theProjectConfigurationIsFoundUpwards() throws IOException {
        write("copydesk.yml", "severity:\n  glued-name: off\n");
        write("news/world/a.md", GLUED);
        assertEquals(0, run("", "check", "news/world/a.md"), this::said);
    }

    @Test
    void anArticleFromStandardInputHasTheGivenPath() throws IOException {
        write("content/a.md", CLEAN);
        assertEquals(1, run(GLUED, "check", "--stdin-path", "content/a.md"));
        assertTrue(printed().startsWith("content/a.md:3:1: "), printed());
        assertEquals(1, run(GLUED, "check", "--stdin-path", "content/new.md"));
        assertTrue(printed().startsWith("content/new.md:3:1: "), printed());
        assertEquals(1, run(GLUED, "check", "--stdin-path", "fresh/new.md"));
        assertTrue(printed().startsWith("fresh/new.md:3:1: "), printed());
    }

    @Test
    void fixWritesWhatIsCertain() throws IOException {
        write("content/a.html", "<p>The office is closed over the holidays.&amp;nbsp;</p>\n");
        assertEquals(0, run("", "fix", "--dryRun"));
        assertTrue(printed().startsWith("diff --git a/content/a.html b/content/a.html\n"), printed());
        assertEquals(0, run("", "fix"));
        assertEquals(
                "<p>The office is closed over the holidays.</p>\n", Files.readString(folder.resolve("content/a.html")));
    }

    @Test
    void fixIsAFilterOfStandardInput() throws IOException {
        String before = "<p>The office is closed over the holidays.&amp;nbsp;</p>\n";
        assertEquals(0, run(before, "fix", "--stdin-path", "a.html"));
        assertEquals("<p>The office is closed over the holidays.</p>\n", printed());
        assertEquals(0, run(CLEAN, "fix", "--stdin-path", "a.md"));
        assertEquals(CLEAN, printed());
    }

    @Test
    void whatTheBaselineHoldsDoesNotCount() throws IOException {
        write("content/a.md", GLUED);
        assertEquals(0, run("", "baseline"));
        assertTrue(Files.exists(folder.resolve("copydesk-baseline.json")));
        assertEquals(0, run("", "check"));
        assertEquals(2, run("", "baseline", "content/a.md"));
        assertTrue(said().contains("a baseline covers a whole folder"), said());
    }

    @Test
    void rulesAreExplained() {
        assertEquals(0, run("", "explain", "glued-name"));
        assertTrue(printed().startsWith("glued-name (error)\n"), printed());
        assertEquals(0, run("", "explain"));
        assertTrue(printed().contains("The page of a rule: copydesk explain <id>"), printed());
        assertEquals(2, run("", "explain", "glued-nmae"));
        assertTrue(said().contains("glued-name"), said());
    }

    @Test
    void aWatchChecksAgainWhenAnArticleIsSaved() throws Exception {
        write("content/a.md", CLEAN);
        Thread watching = new Thread(() -> run("", "check", "--watch"));
        watching.start();
        waitUntil(() -> said().contains("the report: http://localhost:"));
        write("content/a.md", GLUED);
        waitUntil(() -> printed().contains("[glued-name]"));
        write("copydesk.yml", "acept: [quay]\n");
        waitUntil(() -> said().contains("copydesk.yml:1"));
        write("copydesk.yml", "severity:\n  glued-name: off\n");
        waitUntil(() -> said().lines()
                        .filter(it -> it.contains("copydesk read 1 article: no findings"))
                        .count()
                >= 2);
        watching.interrupt();
        watching.join(20_000);
        assertTrue(!watching.isAlive());
    }

    private void waitUntil(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 600 && !condition.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertTrue(condition.getAsBoolean(), () -> printed() + said());
    }

    @Test
    void everyCommandSaysWhatItTakes() {
        assertEquals(0, run("", "explain", "--help"));
        assertTrue(printed().startsWith("Usage: copydesk explain "), printed());
        assertEquals(0, run("", "help", "check"));
        assertTrue(printed().contains("--violationSeverity=SEVERITY"), printed());
        assertTrue(printed().contains("2   the check could not run"), printed());
    }

    @Test
    void eachCommandListsItsOwnExitCodes() {
        assertEquals(0, run("", "fix", "--help"));
        assertTrue(printed().contains("0   what can be fixed is fixed"), printed());
        assertFalse(printed().contains("1   "), "only a check fails because of findings: " + printed());
        assertEquals(0, run("", "explain", "--help"));
        assertTrue(printed().contains("2   there is no such rule"), printed());
    }

    @Test
    void theShellCompletesIt() {
        assertEquals(0, run("", "generate-completion"));
        assertTrue(printed().contains("--contentDirectory"), printed());
        assertTrue(printed().contains("(\"error\" \"warning\" \"note\")"), printed());
        assertTrue(printed().contains("(\"certain\" \"suggested\")"), printed());
        assertTrue(printed().contains("(\"text\" \"github\" \"checkstyle\""), printed());
        assertTrue(printed().contains("\"leftover-link\""), printed());
    }

    private int run(String in, String... arguments) {
        out.reset();
        err.reset();
        Streams streams = new Streams(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                folder);
        boolean reads = arguments.length > 0 && arguments[0].matches("check|fix|baseline");
        String[] quick = Stream.concat(
                        Arrays.stream(arguments),
                        Stream.of("--languageTool=false").filter(it -> reads))
                .toArray(String[]::new);
        return Copydesk.run(streams, quick);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
