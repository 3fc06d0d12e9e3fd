package io.github.copydesk.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.cache.ClassPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server with LanguageTool, with another one beside it, with too little memory, and with an editor that breaks off.
 */
final class HardDaysTest {
    private static final String GLUED = "Minister Yoshimasa Hayashi spoke.\n\nYoshimasahayashi left the quay early.\n";
    private static final String GRAMMAR = "The ferries leaves the quay at nine, and it arrive at ten.\n";

    @TempDir
    private Path folder = Path.of("");

    private Path article = Path.of("");

    @BeforeEach
    void startInAProject() throws IOException {
        folder = folder.toRealPath();
        Files.createDirectories(folder.resolve(".git"));
        Files.createDirectories(folder.resolve("content"));
        article = Files.writeString(folder.resolve("content/ferry.md"), GLUED);
    }

    @Test
    void whatLanguageToolFindsFollowsAndGoes() {
        try (EditorSession editor = new EditorSession(folder, true)) {
            editor.open(article, GRAMMAR + GLUED);
            editor.diagnostics(article, 1, it -> rules(it).contains("glued-name"));
            editor.diagnostics(article, 1, HardDaysTest::hasLanguageTool);
            editor.type(article, "The ferries leave the quay at nine.\n", 2);
            PublishDiagnosticsParams last = editor.diagnostics(article, 2, it -> !hasLanguageTool(it));
            assertEquals(List.of(), last.getDiagnostics());
            assertEquals(0, editor.end());
        }
    }

    @Test
    void twoServersShareAFolder() throws IOException {
        try (EditorSession one = new EditorSession(folder, false);
                EditorSession other = new EditorSession(folder, false)) {
            one.open(article, GLUED);
            other.open(article, GLUED);
            assertEquals(List.of("glued-name"), rules(one.diagnostics(article, 1)));
            assertEquals(List.of("glued-name"), rules(other.diagnostics(article, 1)));
            String right = GLUED.replace("Yoshimasah", "Yoshimasa H");
            one.type(article, right, 2);
            assertEquals(List.of(), rules(one.diagnostics(article, 2)));
            // Each has its own text, until somebody saves.
            other.type(article, GLUED + "\nThe end.\n", 2);
            assertEquals(List.of("glued-name"), rules(other.diagnostics(article, 2)));
            Files.writeString(folder.resolve("copydesk.yml"), "severity: {glued-name: off}\n");
            for (EditorSession editor : List.of(one, other)) {
                editor.server()
                        .getTextDocumentService()
                        .didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(
                                folder.resolve("copydesk.yml").toUri().toString())));
            }
            assertEquals(List.of(), rules(other.diagnostics(article, 2, it -> rules(it)
                    .isEmpty())));
            assertEquals(0, one.end());
            assertEquals(0, other.end());
        }
    }

    @Test
    void withTooLittleMemoryTheEditorIsToldAndOurOwnRulesGoOn() throws IOException {
        Process server = server("-Xmx60m");
        try (EditorSession editor = new EditorSession(folder, true, server)) {
            editor.open(article, GRAMMAR + GLUED);
            editor.diagnostics(article, 1, it -> rules(it).contains("glued-name"));
            editor.awaitMessage("continues without LanguageTool");
            assertTrue(editor.messages().get(0).contains("-Xmx2g"), editor.messages()::toString);
            editor.type(article, GLUED, 2);
            PublishDiagnosticsParams found =
                    editor.diagnostics(article, 2, it -> rules(it).contains("glued-name"));
            assertFalse(hasLanguageTool(found));
            assertEquals(0, editor.end());
        } finally {
            server.destroy();
        }
    }

    @Test
    void anEditorThatBreaksOffEndsTheServer() throws IOException {
        Process server = server("-Xmx200m");
        try (EditorSession editor = new EditorSession(folder, false, server)) {
            editor.open(article, GLUED);
            editor.diagnostics(article, 1);
            editor.send("Content-Length: 4000000000\r\nNonsense\r\n\r\n{");
            editor.breakOff();
            assertEquals(1, editor.exitCode());
        } finally {
            server.destroy();
        }
    }

    private static Process server(String memory) throws IOException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        ProcessBuilder builder = new ProcessBuilder(
                java, memory, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "io.github.copydesk.cli.Copydesk", "lsp");
        builder.environment().put("CLASSPATH", ClassPath.ours().toString());
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static List<String> rules(PublishDiagnosticsParams params) {
        return params.getDiagnostics().stream().map(HardDaysTest::rule).toList();
    }

    private static String rule(Diagnostic diagnostic) {
        return diagnostic.getCode().getLeft();
    }

    private static boolean hasLanguageTool(PublishDiagnosticsParams params) {
        return rules(params).stream().anyMatch(it -> it.startsWith("languagetool/"));
    }
}
