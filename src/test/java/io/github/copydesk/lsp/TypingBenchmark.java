package io.github.copydesk.lsp;

import io.github.copydesk.cache.ClassPath;
import io.github.copydesk.cli.Main;
import io.github.copydesk.testing.MadeUpNews;
import io.github.copydesk.testing.PlainEnglish;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long somebody who types waits for findings, and the memory that the server takes: through the protocol, with the
 * server in a process of its own as editors start it, in a folder of a thousand articles. It prints, and asserts
 * nothing. {@code -Dcopydesk.own=true} measures without LanguageTool.
 */
final class TypingBenchmark {
    private static final int ARTICLES = 1000;
    private static final int CHARACTERS = 6000;
    private static final int WORDS = 1500;
    private static final int KEYSTROKES = 40;
    /** The writer pauses after each of this many keystrokes. */
    private static final int A_PAUSE = 4;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void measure() throws IOException {
        boolean languageTool = !Boolean.getBoolean("copydesk.own");
        Path content = Files.createDirectories(folder.toRealPath().resolve("content"));
        MadeUpNews news = new MadeUpNews();
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(content.resolve("a" + i + ".md"), news.article(i, CHARACTERS));
        }
        Path article = content.resolve("long.md");
        PlainEnglish english = new PlainEnglish(7);
        String before = english.text(WORDS / 2);
        String after = english.text(WORDS / 2);
        int line = (int) before.lines().count() + 1;
        Files.writeString(article, text(before, 0, after));
        Process server = server();
        try (EditorSession editor = new EditorSession(folder.toRealPath(), languageTool, server)) {
            long opened = System.nanoTime();
            editor.open(article, text(before, 0, after));
            editor.diagnostics(article, 1);
            System.out.printf("folder read, first findings: %d ms%n", millis(opened));
            if (languageTool) {
                editor.diagnostics(article, 1, it -> hasLanguageTool(it, line));
                System.out.printf("LanguageTool started, its first findings: %d ms%n", millis(opened));
            }
            List<Long> own = new ArrayList<>();
            List<Long> whole = new ArrayList<>();
            for (int i = 1; i <= KEYSTROKES; i++) {
                int version = i + 1;
                long start = System.nanoTime();
                editor.type(article, text(before, i, after), version);
                editor.diagnostics(article, version);
                own.add(millis(start));
                if (languageTool && i % A_PAUSE == 0) {
                    editor.diagnostics(article, version, it -> hasLanguageTool(it, line));
                    whole.add(millis(start));
                }
            }
            System.out.println("own rules: " + summary(own));
            System.out.println("LanguageTool: " + summary(whole));
            System.out.println("memory: " + memory(server));
        } finally {
            server.descendants().forEach(ProcessHandle::destroy);
            server.destroy();
        }
    }

    private static String text(String before, int times, String after) {
        return before + "\nThey was late for the the ferry, and had Yoshimasahayashi wait " + times + " times.\n\n"
                + after;
    }

    /** The command as its jar starts it: a JVM that starts another one with flags. */
    private static Process server() throws IOException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        String classPath = ClassPath.ours().toString();
        return new ProcessBuilder(java, "-cp", classPath, Main.class.getName(), "lsp")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** In this line: of others the server keeps what LanguageTool said before. */
    private static boolean hasLanguageTool(PublishDiagnosticsParams params, int line) {
        return params.getDiagnostics().stream()
                .anyMatch(it -> it.getRange().getStart().getLine() == line
                        && it.getCode().getLeft().startsWith("languagetool/"));
    }

    /** What the processes had in memory at most, where the system says so. */
    private static String memory(Process server) throws IOException {
        List<String> peaks = new ArrayList<>();
        for (ProcessHandle process : Stream.concat(Stream.of(server.toHandle()), server.descendants())
                .toList()) {
            Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
            if (Files.isReadable(status)) {
                Optional<String> peak = Files.readAllLines(status).stream()
                        .filter(it -> it.startsWith("VmHWM:"))
                        .findFirst();
                peak.ifPresent(it -> peaks.add(it.replaceAll("\\s+", " ")));
            }
        }
        return String.join(", ", peaks);
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static String summary(List<Long> millis) {
        List<Long> sorted = millis.stream().sorted().toList();
        return sorted.isEmpty()
                ? "-"
                : "median %d ms, slowest %d ms of %d"
                        .formatted(sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1), sorted.size());
    }
}
