package io.github.copydesk.lsp;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.MessageType;

/**
 * The one thread on which everything in a folder happens, and a second one on which LanguageTool reads. A task that
 * fails is logged, and the next one runs.
 */
final class SessionThread {
    private final ScheduledThreadPoolExecutor main;
    private final ScheduledExecutorService proofreader;
    private final Editor editor;
    private final Runnable onOutOfMemory;

    /** @param onOutOfMemory runs on the thread after a task that ran out of memory */
    SessionThread(Editor editor, Runnable onOutOfMemory) {
        this.editor = editor;
        this.onOutOfMemory = onOutOfMemory;
        main = new ScheduledThreadPoolExecutor(1, task -> daemon(task, "copydesk-folder"));
        main.setRemoveOnCancelPolicy(true);
        proofreader = Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "copydesk-proofreader"));
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    void run(Runnable task) {
        main.execute(guarded(task));
    }

    /** Runs a task that deals with its own failures. */
    void runUnguarded(Runnable task) {
        main.execute(task);
    }

    Future<?> runAfter(long millis, Runnable task) {
        return main.schedule(guarded(task), millis, TimeUnit.MILLISECONDS);
    }

    /** Runs something on the thread of LanguageTool. */
    void runProofreader(Runnable task) {
        proofreader.execute(guarded(task));
    }

    private Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException | StackOverflowError | LinkageError e) {
                editor.log(MessageType.Error, "copydesk could not finish: " + e);
            } catch (OutOfMemoryError e) {
                main.execute(onOutOfMemory);
            }
        };
    }

    /** Ends when the tasks that wait are done; what LanguageTool reads is interrupted. */
    void end() {
        main.shutdown();
        proofreader.shutdownNow();
    }
}
