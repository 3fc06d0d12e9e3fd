package io.github.copydesk.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor that asks something and no longer wants to know. */
final class CancelledRequestTest {
    private static final String SHORT = "Minister Yoshimasa Hayashi spoke.\n\nYoshimasahayashi left the quay early.\n";
    private static final String LONG =
            "Minister Yoshimasa Hayashi walked along the quay and talked to the crews of 12 boats.\n\n".repeat(6_000);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isAnsweredAtOnceAndTheNextRequestIsToo() throws IOException {
        folder = folder.toRealPath();
        Files.createDirectories(folder.resolve(".git"));
        Files.createDirectories(folder.resolve("content"));
        Path article = Files.writeString(folder.resolve("content/ferry.md"), SHORT);
        try (EditorSession editor = new EditorSession(folder, false)) {
            editor.open(article, SHORT);
            editor.diagnostics(article, 1);

            editor.type(article, LONG, 2);
            CompletableFuture<Hover> takesLong = editor.hover(article, 2, 3);
            CompletableFuture<Hover> waits = editor.hover(article, 2, 4);
            takesLong.cancel(true);
            waits.cancel(true);
            assertEquals(ResponseErrorCode.RequestCancelled.getValue(), editor.errorCode());
            assertEquals(ResponseErrorCode.RequestCancelled.getValue(), editor.errorCode());

            editor.type(article, SHORT, 3);
            Hover hover = EditorSession.answer(editor.hover(article, 2, 3));
            String shown = hover.getContents().getRight().getValue();
            assertTrue(shown.contains("the article has 'Yoshimasa Hayashi'"), shown);
            assertEquals(0, editor.end());
        }
    }
}
