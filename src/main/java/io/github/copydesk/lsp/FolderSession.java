package io.github.copydesk.lsp;

import io.github.copydesk.command.Commands;
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
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/**
 * A content directory with the articles that are open in the editor. After a change, our own rules are applied at once,
 * and LanguageTool when the writer pauses; until then its findings in other lines are kept.
 */
final class FolderSession {
    /** Shorter than the time between two keystrokes of a slow typist: fast ones are answered once. */
    private static final long DEBOUNCE_MILLIS = 20;
    /** How long the writer must pause before LanguageTool reads. */
    private static final long PAUSE_MILLIS = 250;
    /** How long LanguageTool has to give its memory back. */
    private static final long MEMORY_MILLIS = 2_000;

    private final Opening opening;
    private final Editor editor;
    private final Diagnostics diagnostics;
    private final LoadedFolder loaded;
    private final SessionThread thread;
    private final Map<String, Article> articles = new LinkedHashMap<>();

    /** How the folder is read. It is asked each time, since settings and what they lead to may have changed. */
    interface Opening {
        Settings settings();

        Counting counting();

        Decisions decisions();
    }

    FolderSession(Opening opening, Editor editor, Diagnostics diagnostics) {
        this.opening = opening;
        this.editor = editor;
        this.diagnostics = diagnostics;
        loaded = new LoadedFolder(opening, editor);
        thread = new SessionThread(editor, this::outOfMemory);
        thread.run(this::load);
    }

    void open(Article article) {
        thread.run(() -> {
            articles.put(article.uri(), article);
            check(article);
        });
    }

    void change(String uri, String text, int version) {
        thread.run(() -> {
            Article article = articles.get(uri);
            if (article != null) {
                article.change(text, version);
                article.next(thread.runAfter(DEBOUNCE_MILLIS, () -> check(article)));
            }
        });
    }

    /** The article is read from its file from now on. */
    void close(String uri) {
        thread.run(() -> {
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
        thread.run(() -> {
            if (articles.values().stream().noneMatch(it -> it.path().equals(path))) {
                reread(path);
            }
        });
    }

    private void reread(String path) {
        loaded.reread(path);
        checkOthers("");
    }

    /** Something that concerns all articles has changed, such as the configuration. */
    void reload() {
        thread.run(this::load);
    }

    private void load() {
        loaded.load(articles.values().stream().map(Article::path).toList());
        articles.values().forEach(this::check);
    }

    private void outOfMemory() {
        boolean goesOn = loaded.giveBackMemory();
        articles.values().forEach(this::publishNothing);
        if (goesOn) {
            Future<?> unused = thread.runAfter(MEMORY_MILLIS, this::load);
        }
    }

    private void publishNothing(Article article) {
        editor.publish(new PublishDiagnosticsParams(article.uri(), List.of(), article.version()));
    }

    /** Applies our own rules, and LanguageTool as far as it has read the article. */
    private void check(Article article) {
        LiveFolder folder = loaded.get();
        if (folder == null || !articles.containsValue(article)) {
            return;
        }
        String text = article.text();
        if (!folder.has(article.path())) {
            publishNothing(article);
            return;
        }
        Document document = folder.read(article.path(), text);
        folder.update(document);
        show(article, document, folder);
        Runnable next = folder.hasLanguageTool() && !article.isProofread()
                ? () -> proofread(article, document, folder)
                : () -> checkOthers(article.uri());
        article.next(thread.runAfter(PAUSE_MILLIS, next));
    }

    private void show(Article article, Document document, LiveFolder folder) {
        boolean whole = article.isProofread();
        Page page = folder.check(document, whole);
        Page shown = whole ? page : EarlierFindings.addedTo(page, article.page());
        if (article.isShown(shown)) {
            return;
        }
        article.found(shown);
        editor.publish(
                new PublishDiagnosticsParams(article.uri(), diagnostics.of(shown, article.text()), article.version()));
    }

    private void proofread(Article article, Document document, LiveFolder folder) {
        thread.runProofreader(() -> {
            if (!article.isReadAs(document)) {
                return;
            }
            try {
                folder.proofread(document);
            } catch (ConfigurationException e) {
                thread.run(() -> goOnWithoutLanguageTool(e.getMessage(Commands.COMMAND_LINE)));
                return;
            }
            thread.run(() -> {
                if (folder == loaded.get() && article.proofread(document) && articles.containsValue(article)) {
                    show(article, document, folder);
                    checkOthers(article.uri());
                }
            });
        });
    }

    private void goOnWithoutLanguageTool(String why) {
        if (loaded.leaveOutLanguageTool(why)) {
            load();
        }
    }

    /** Checks the other open articles again: what the corpus answers them may have changed. */
    private void checkOthers(String changed) {
        LiveFolder folder = loaded.get();
        if (folder == null) {
            return;
        }
        for (Article article : articles.values()) {
            if (!article.uri().equals(changed) && folder.has(article.path())) {
                show(article, folder.read(article.path(), article.text()), folder);
            }
        }
    }

    /** Asks something about an article as it is now, on the thread of the folder; nothing where it is not checked. */
    <T> CompletableFuture<Optional<T>> ask(String uri, BiFunction<LiveFolder, Article, Optional<T>> question) {
        CompletableFuture<Optional<T>> answer = new CompletableFuture<>();
        thread.runUnguarded(() -> {
            try {
                answer.complete(answer.isCancelled() ? Optional.empty() : answered(uri, question));
            } catch (RuntimeException | StackOverflowError e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    private <T> Optional<T> answered(String uri, BiFunction<LiveFolder, Article, Optional<T>> question) {
        LiveFolder folder = loaded.get();
        Article article = articles.get(uri);
        if (folder == null || article == null || !folder.has(article.path())) {
            return Optional.empty();
        }
        if (!article.isChecked()) {
            check(article);
        }
        return question.apply(folder, article);
    }

    Actions actions(LiveFolder folder, Article article, Page page) {
        return new Actions(folder, opening.decisions(), diagnostics, article, page);
    }

    void end() {
        thread.run(loaded::release);
        thread.end();
    }
}
