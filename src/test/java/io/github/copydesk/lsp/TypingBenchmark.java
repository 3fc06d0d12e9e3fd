package io.github.copydesk.lsp;

import io.github.copydesk.testing.MadeUpNews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long somebody who types waits for findings, through the protocol, in a folder of a thousand articles. */
final class TypingBenchmark {
    private static final int ARTICLES = 1000;
    private static final int KEYSTROKES = 40;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void measure() throws IOException {
        MadeUpNews news = new MadeUpNews();
        Files.createDirectories(folder.resolve("content"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(folder.resolve("content/a" + i + ".md"), news.article(i, 6000));
        }
        Path article = folder.toRealPath().resolve("content/long.md");
        String text = words(news.article(ARTICLES, 20_000), 1500);
        boolean languageTool = !Boolean.getBoolean("copydesk.own");
        Files.writeString(article, text);
        try (EditorSession editor = new EditorSession(folder.toRealPath(), languageTool)) {
            long opened = System.nanoTime();
            editor.open(article, text);
            editor.diagnostics(article, 1);
            System.out.printf("folder read, first findings: %d ms%n", millis(opened));
            List<Long> own = new ArrayList<>();
            List<Long> whole = new ArrayList<>();
            for (int i = 0; i < KEYSTROKES; i++) {
                int version = i + 2;
                String typed = text + "\n\nThey was late for the the ferry " + i + " times.\n";
                long start = System.nanoTime();
                editor.type(article, typed, version);
                editor.diagnostics(article, version);
                own.add(millis(start));
                if (languageTool && i % 4 == 0) {
                    editor.diagnostics(article, version, it -> hasLanguageTool(it, typed));
                    whole.add(millis(start));
                }
            }
            System.out.println("own rules: " + summary(own));
            System.out.println("LanguageTool: " + summary(whole));
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.printf("heap in use: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        }
    }

    /** In the line that is typed: of others it keeps what LanguageTool said before. */
    private static boolean hasLanguageTool(PublishDiagnosticsParams params, String typed) {
        long line = typed.lines().count() - 1;
        return params.getDiagnostics().stream()
                .anyMatch(it -> it.getRange().getStart().getLine() == line
                        && it.getCode().getLeft().startsWith("languagetool/"));
    }

    private static String words(String text, int count) {
        int at = 0;
        for (int i = 0; i < count && at >= 0; i++) {
            at = text.indexOf(' ', at + 1);
        }
        return text.substring(0, at);
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
