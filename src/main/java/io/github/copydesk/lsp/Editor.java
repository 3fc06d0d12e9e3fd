package io.github.copydesk.lsp;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Sends messages to the editor.
 *
 * @param showsProgress whether it can show progress
 * @param showsDocuments whether it can open a page
 */
record Editor(LanguageClient client, boolean showsProgress, boolean showsDocuments, Map<String, Task> tasks) {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    Editor(LanguageClient client, boolean showsProgress, boolean showsDocuments) {
        this(client, showsProgress, showsDocuments, new ConcurrentHashMap<>());
    }

    /** A long task that users can watch and cancel. */
    static final class Task {
        private volatile boolean cancelled;

        boolean isCancelled() {
            return cancelled;
        }

        void cancel() {
            cancelled = true;
        }
    }

    void publish(PublishDiagnosticsParams diagnostics) {
        client.publishDiagnostics(diagnostics);
    }

    /** Shows an error. */
    void error(String text) {
        client.showMessage(new MessageParams(MessageType.Error, text));
    }

    /** Writes to the log. */
    void log(MessageType type, String text) {
        client.logMessage(new MessageParams(type, text));
    }

    void cancel(String token) {
        Task task = tasks.get(token);
        if (task != null) {
            task.cancel();
        }
    }

    /** Runs a long task, whose progress is shown. */
    void during(String title, Consumer<Reporting> work) {
        String token = "copydesk-" + NUMBERS.incrementAndGet();
        Task task = new Task();
        tasks.put(token, task);
        try {
            begin(token, title);
            work.accept(new Reporting(this, token, task));
        } finally {
            tasks.remove(token);
            notify(token, new WorkDoneProgressEnd());
        }
    }

    private void begin(String token, String title) {
        if (showsProgress) {
            CompletableFuture<Void> unused =
                    client.createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token)));
            WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
            begin.setTitle(title);
            begin.setCancellable(true);
            begin.setPercentage(0);
            notify(token, begin);
        }
    }

    private void notify(String token, WorkDoneProgressNotification notification) {
        if (showsProgress) {
            client.notifyProgress(new ProgressParams(Either.forLeft(token), Either.forLeft(notification)));
        }
    }

    /** Reports the progress of a long task. */
    record Reporting(Editor editor, String token, Task task) {
        boolean isCancelled() {
            return task.isCancelled();
        }

        void reached(int done, int all) {
            if (done * 100 / all > (done - 1) * 100 / all) {
                WorkDoneProgressReport report = new WorkDoneProgressReport();
                report.setPercentage(done * 100 / all);
                report.setMessage(done + " of " + all + " articles");
                editor.notify(token, report);
            }
        }
    }

    /** Opens a page, or shows its title if the editor cannot open pages. */
    void show(String uri, String title) {
        if (showsDocuments) {
            ShowDocumentParams params = new ShowDocumentParams(uri);
            params.setTakeFocus(true);
            CompletableFuture<?> unused = client.showDocument(params);
        } else {
            client.showMessage(new MessageParams(MessageType.Info, title + ": " + uri));
        }
    }
}
