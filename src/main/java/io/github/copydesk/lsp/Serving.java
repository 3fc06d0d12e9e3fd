package io.github.copydesk.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Serves an editor over a pair of streams. */
public final class Serving {
    private Serving() {}

    /**
     * Serves until the editor ends the server or closes the streams.
     *
     * @param version of copydesk
     * @return the exit code that the protocol asks for: 0 after a shutdown, 1 otherwise
     */
    public static int serve(InputStream in, OutputStream out, String version) {
        CopydeskServer server = new CopydeskServer(version);
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        CompletableFuture<Void> gone = CompletableFuture.runAsync(() -> await(listening));
        CompletableFuture<Void> unused = gone.thenRun(server::exit);
        return server.ended().join();
    }

    private static void await(Future<Void> listening) {
        try {
            listening.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            // The editor closed the stream, or sent something that is not a message.
        }
    }
}
