package io.github.copydesk.lsp;

import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.LiveFolder;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.results.Page;
import io.github.copydesk.text.Document;
import io.github.copydesk.yaml.ConfigurationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.jspecify.annotations.Nullable;

/**
 * A content directory with the articles that are open in the editor. After a change our own rules answer at once, and
 * LanguageTool when the writer pauses; what it said of other lines is kept until then.
 */
final class FolderDesk {
    /** Between keystrokes of somebody who types fast; what comes within it is answered once. */
    private static final long DEBOUNCE_MILLIS = 20;
    /** How long a writer pauses before LanguageTool reads. */
    private static final long PAUSE_MILLIS = 250;

    private final Opening opening;
    private final FolderReader reader;
    private final Editor editor;
    private final Diagnostics diagnostics;
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final ScheduledThreadPoolExecutor desk;
    private final ScheduledExecutorService proofreader;
    private @Nullable LiveFolder folder;
    private String complaint = "";

    /** How the folder is read: anew each time, since settings and what they lead to may have changed. */
    interface Opening {
        Settings settings();

        Counting counting();

        Decisions decisions();
    }

    FolderDesk(Opening opening, Editor editor, Diagnostics diagnostics) {
        this.opening = opening;
        this.reader = new FolderReader(opening, editor);
        this.editor = editor;
        this.diagnostics = diagnostics;
        desk = new ScheduledThreadPoolExecutor(1, task -> daemon(task, "copydesk-desk"));
        desk.setRemoveOnCancelPolicy(true);
        proofreader = Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "copydesk-proofreader"));
        later(this::load);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Does something on the thread of the desk; what fails is logged, and the next is done all the same. */
    private void later(Runnable task) {
        desk.execute(guarded(task));
    }

    private Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException | StackOverflowError | LinkageError e) {
                editor.log(MessageType.Error, "copydesk could not finish: " + e);
            } catch (OutOfMemoryError e) {
                desk.execute(this::outOfMemory);
            }
        };
    }

    /** What was held is let go first, so that there is room to go on without LanguageTool, or to say that nothing goes on. */
    private void outOfMemory() {
        if (folder != null) {
            folder.close();
            folder = null;
        }
        articles.values()
                .forEach(it -> editor.publish(new PublishDiagnosticsParams(it.uri(), List.of(), it.version())));
        long most = Runtime.getRuntime().maxMemory() >> 20;
        String more = "; give it more, such as JAVA_TOOL_OPTIONS=-Xmx2g";
        if (reader.beLean()) {
            editor.error("copydesk goes on without LanguageTool: %d MB of memory are too few for it%s"
                    .formatted(most, more));
            later(this::load);
        } else {
            editor.error("copydesk checks nothing any more in this folder: %d MB of memory are too few%s"
                    .formatted(most, more));
        }
    }

    void open(Article article) {
        later(() -> {
            articles.put(article.uri(), article);
            check(article);
        });
    }

    void change(String uri, String text, int version) {
        later(() -> {
            Article article = articles.get(uri);
            if (article != null) {
                article.change(text, version);
                article.next(desk.schedule(guarded(() -> check(article)), DEBOUNCE_MILLIS, TimeUnit.MILLISECONDS));
            }
        });
    }

    /** From now on the file says what it says on the disk. */
    void close(String uri) {
        later(() -> {
            Article article = articles.remove(uri);
            if (article != null) {
                article.next(CompletableFuture.completedFuture(null));
                editor.publish(new PublishDiagnosticsParams(uri, List.of()));
                reread(article.path());
            }
        });
    }

    /** A file has changed on the disk, is new or is gone. */
    void changed(String path) {
        later(() -> {
            if (articles.values().stream().noneMatch(it -> it.path().equals(path))) {
                reread(path);
            }
        });
    }

    private void reread(String path) {
        LiveFolder now = folder;
        if (now == null) {
            return;
        }
        if (opening.settings()
                        .means()
                        .disk()
                        .isFile(opening.settings().contentDirectory().resolve(path))
                && now.has(path)) {
            now.update(now.read(path));
        } else {
            now.remove(path);
        }
        checkOthers("");
    }

    /** Something that decides about all articles has changed. */
    void reload() {
        later(this::load);
    }

    private void load() {
        try {
            LiveFolder fresh =
                    reader.read(articles.values().stream().map(Article::path).toList());
            if (folder != null) {
                folder.close();
            }
            folder = fresh;
            complaint = "";
        } catch (ConfigurationException e) {
            complain(
                    String.valueOf(e.getMessage()),
                    folder == null ? "" : "\nThe earlier configuration stays in use until then.");
        }
        articles.values().forEach(this::check);
    }

    /** Our own rules, and LanguageTool as far as it has read the article. */
    private void check(Article article) {
        LiveFolder now = folder;
        if (now == null || !articles.containsValue(article)) {
            return;
        }
        String text = article.text();
        if (!now.has(article.path())) {
            editor.publish(new PublishDiagnosticsParams(article.uri(), List.of(), article.version()));
            return;
        }
        Document document = now.read(article.path(), text);
        now.update(document);
        show(article, document, now);
        if (now.hasLanguageTool() && !article.isProofread()) {
            article.next(desk.schedule(
                    guarded(() -> proofread(article, document, now)), PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        } else {
            article.next(desk.schedule(guarded(() -> checkOthers(article.uri())), PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        }
    }

    private void show(Article article, Document document, LiveFolder now) {
        boolean whole = article.isProofread();
        Page page = now.check(document, whole);
        Page shown = whole ? page : EarlierFindings.addedTo(page, article.page());
        if (article.isShown(shown)) {
            return;
        }
        article.found(shown);
        PublishDiagnosticsParams params =
                new PublishDiagnosticsParams(article.uri(), diagnostics.of(shown, article.text()), article.version());
        editor.publish(params);
    }

    private void proofread(Article article, Document document, LiveFolder now) {
        proofreader.execute(guarded(() -> {
            if (!article.isReadAs(document)) {
                return;
            }
            try {
                now.proofread(document);
            } catch (ConfigurationException e) {
                later(() -> goOnWithoutLanguageTool(String.valueOf(e.getMessage())));
                return;
            }
            later(() -> {
                if (now == folder && article.proofread(document) && articles.containsValue(article)) {
                    show(article, document, now);
                    checkOthers(article.uri());
                }
            });
        }));
    }

    /** It will read nothing until the server is started again, and what it holds is let go. */
    private void goOnWithoutLanguageTool(String why) {
        if (reader.beLean()) {
            complain(why + ". copydesk goes on without LanguageTool", "");
            load();
        }
    }

    /** Says the same thing once. */
    private void complain(String message, String consequence) {
        if (!message.equals(complaint)) {
            complaint = message;
            editor.error(message + consequence);
        }
    }

    /** What the other open articles ask of all may have another answer now. */
    private void checkOthers(String changed) {
        LiveFolder now = folder;
        if (now == null) {
            return;
        }
        for (Article article : articles.values()) {
            if (!article.uri().equals(changed) && now.has(article.path())) {
                show(article, now.read(article.path(), article.text()), now);
            }
        }
    }

    /** Asks something about an article as it is now, on the thread of the desk; nothing where it is not checked. */
    <T> CompletableFuture<Optional<T>> ask(String uri, BiFunction<LiveFolder, Article, Optional<T>> question) {
        CompletableFuture<Optional<T>> answer = new CompletableFuture<>();
        desk.execute(() -> {
            try {
                LiveFolder now = folder;
                Article article = articles.get(uri);
                if (answer.isCancelled() || now == null || article == null || !now.has(article.path())) {
                    answer.complete(Optional.empty());
                    return;
                }
                if (!article.isChecked()) {
                    check(article);
                }
                answer.complete(question.apply(now, article));
            } catch (RuntimeException | StackOverflowError e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    Actions actions(LiveFolder now, Article article, Page page) {
        return new Actions(now, opening.decisions(), diagnostics, article, page);
    }

    void end() {
        later(() -> {
            if (folder != null) {
                folder.close();
            }
        });
        desk.shutdown();
        proofreader.shutdownNow();
    }
}
