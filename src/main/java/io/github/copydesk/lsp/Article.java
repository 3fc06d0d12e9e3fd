package io.github.copydesk.lsp;

import io.github.copydesk.results.Page;
import io.github.copydesk.text.Document;
import java.util.Optional;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** An article that is open in the editor. Only the thread of its folder changes its findings. */
final class Article {
    private final String uri;
    private final String path;
    private volatile String text;
    private volatile int version;
    private int shown;
    private boolean proofread;
    private @Nullable Page page;
    private @Nullable Future<?> next;

    /** @param path below the content directory */
    Article(String uri, String path, String text, int version) {
        this.uri = uri;
        this.path = path;
        this.text = text;
        this.version = version;
    }

    String uri() {
        return uri;
    }

    String path() {
        return path;
    }

    String text() {
        return text;
    }

    int version() {
        return version;
    }

    synchronized void change(String now, int number) {
        text = now;
        version = number;
        proofread = false;
    }

    /** Whether LanguageTool has read the text as it is. */
    synchronized boolean isProofread() {
        return proofread;
    }

    /** Notes that LanguageTool has read this document. Returns false if the text has changed meanwhile. */
    synchronized boolean proofread(Document document) {
        proofread = isReadAs(document);
        return proofread;
    }

    /**
     * Whether a document has the present text, which may begin with a byte order mark that the document does not have.
     */
    boolean isReadAs(Document document) {
        String now = text;
        return now.equals(now.startsWith("\uFEFF") ? "\uFEFF" + document.source() : document.source());
    }

    /** Whether the last findings are those of the present text. */
    boolean isChecked() {
        return page().filter(it -> isReadAs(it.document())).isPresent();
    }

    /** The last findings, with the document that they were found in. */
    Optional<Page> page() {
        return Optional.ofNullable(page);
    }

    /** Notes the findings that are shown for the present version. */
    void found(Page now) {
        page = now;
        shown = version;
    }

    /** Whether the editor shows the same findings of the same version already. */
    boolean isShown(Page now) {
        return page != null && shown == version && page.findings().equals(now.findings());
    }

    /** Replaces the task that waits for this article. */
    synchronized void next(Future<?> task) {
        if (next != null) {
            next.cancel(false);
        }
        next = task;
    }
}
