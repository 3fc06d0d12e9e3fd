package io.github.copydesk.lsp;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor by LSP4J's own client, with a server of ours at the other end. */
final class EditorSession implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
    private final List<String> messages = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<ProgressParams> progress = new ArrayList<>();
    private final ErrorAnswers errors = new ErrorAnswers();
    private final CompletableFuture<Integer> exitCode;
    private final LanguageServer server;
    private final OutputStream toServer;

    /** With a server in this JVM. */
    EditorSession(Path folder, boolean languageTool) {
        try {
            PipedInputStream serverIn = new PipedInputStream(1 << 20);
            PipedInputStream clientIn = new PipedInputStream(1 << 20);
            toServer = new PipedOutputStream(serverIn);
            OutputStream toClient = new PipedOutputStream(clientIn);
            exitCode = CompletableFuture.supplyAsync(() -> Serving.serve(serverIn, toClient, "test"));
            server = client(clientIn, toServer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begin(folder, languageTool);
    }

    /** With a server in a process of its own. */
    EditorSession(Path folder, boolean languageTool, Process process) {
        toServer = process.getOutputStream();
        exitCode = process.onExit().thenApply(Process::exitValue);
        server = client(process.getInputStream(), toServer);
        begin(folder, languageTool);
    }

    private void begin(Path folder, boolean languageTool) {
        InitializeParams params = new InitializeParams();
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "newsroom")));
        JsonObject options = new JsonObject();
        options.addProperty("languageTool", languageTool);
        params.setInitializationOptions(options);
        WindowClientCapabilities window = new WindowClientCapabilities();
        window.setWorkDoneProgress(true);
        window.setShowDocument(new ShowDocumentCapabilities(true));
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setWindow(window);
        params.setCapabilities(capabilities);
        answer(server.initialize(params));
        server.initialized(new InitializedParams());
    }

    private LanguageServer client(InputStream in, OutputStream out) {
        var launcher = LSPLauncher.createClientLauncher(
                new RecordingClient(), in, out, Executors.newCachedThreadPool(), errors::listening);
        var unused = launcher.startListening();
        return launcher.getRemoteProxy();
    }

    private final class RecordingClient implements LanguageClient {
        @Override
        public void telemetryEvent(Object object) {}

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
            published.add(diagnostics);
        }

        @Override
        public void showMessage(MessageParams message) {
            synchronized (messages) {
                messages.add(message.getMessage());
            }
        }

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
            return CompletableFuture.completedFuture(new MessageActionItem("ok"));
        }

        @Override
        public void logMessage(MessageParams message) {
            if (message.getMessage().contains("could not finish")) {
                showMessage(message);
            }
        }

        @Override
        public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void notifyProgress(ProgressParams params) {
            synchronized (progress) {
                progress.add(params);
            }
        }

        @Override
        public CompletableFuture<ShowDocumentResult> showDocument(ShowDocumentParams params) {
            shown.add(params.getUri());
            return CompletableFuture.completedFuture(new ShowDocumentResult(true));
        }
    }

    static <T> T answer(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    LanguageServer server() {
        return server;
    }

    void open(Path file, String text) {
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(
                        new TextDocumentItem(file.toUri().toString(), "markdown", 1, text)));
    }

    void type(Path file, String text, int version) {
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(file.toUri().toString(), version),
                        List.of(new TextDocumentContentChangeEvent(text))));
    }

    void close(Path file) {
        server.getTextDocumentService()
                .didClose(new DidCloseTextDocumentParams(
                        new TextDocumentIdentifier(file.toUri().toString())));
    }

    /** Waits for diagnostics of this version of a file that are as they are wanted. */
    PublishDiagnosticsParams diagnostics(Path file, int version, Predicate<PublishDiagnosticsParams> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<String> others = new ArrayList<>();
        while (System.nanoTime() < end) {
            try {
                PublishDiagnosticsParams next = published.poll(200, TimeUnit.MILLISECONDS);
                if (next != null) {
                    boolean here = next.getUri().equals(file.toUri().toString())
                            && (next.getVersion() == null || next.getVersion() == version);
                    if (here && wanted.test(next)) {
                        return next;
                    }
                    others.add(next.toString());
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("no such diagnostics; there were " + others + "; messages: " + messages());
    }

    PublishDiagnosticsParams diagnostics(Path file, int version) {
        return diagnostics(file, version, it -> true);
    }

    List<CodeAction> actions(Path file, Range range) {
        return answer(server.getTextDocumentService()
                        .codeAction(new CodeActionParams(
                                new TextDocumentIdentifier(file.toUri().toString()),
                                range,
                                new CodeActionContext(List.of()))))
                .stream()
                .map(it -> it.getRight())
                .toList();
    }

    CompletableFuture<Hover> hover(Path file, int line, int column) {
        return server.getTextDocumentService()
                .hover(new HoverParams(
                        new TextDocumentIdentifier(file.toUri().toString()), new Position(line, column)));
    }

    /** Waits for the next answer that is an error, and returns its code. */
    int errorCode() {
        return errors.nextCode();
    }

    List<String> messages() {
        synchronized (messages) {
            return List.copyOf(messages);
        }
    }

    List<String> shown() {
        return List.copyOf(shown);
    }

    int progressNotes() {
        synchronized (progress) {
            return progress.size();
        }
    }

    /** Sends what is no message of the protocol. */
    void send(String raw) throws IOException {
        toServer.write(raw.getBytes(StandardCharsets.UTF_8));
        toServer.flush();
    }

    void awaitMessage(String part) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (messages().stream().noneMatch(it -> it.contains(part))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("nobody said '" + part + "': " + messages());
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** With which the server ends. */
    int exitCode() {
        return answer(exitCode);
    }

    int end() {
        answer(server.shutdown());
        server.exit();
        return answer(exitCode);
    }

    @Override
    public void close() {
        breakOff();
    }

    /** Closes its end without a word. */
    void breakOff() {
        try {
            toServer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
