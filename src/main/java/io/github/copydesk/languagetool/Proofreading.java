package io.github.copydesk.languagetool;

import io.github.copydesk.cache.ClassPath;
import io.github.copydesk.cache.Fingerprint;
import io.github.copydesk.cache.Key;
import io.github.copydesk.cache.ResultCache;
import io.github.copydesk.jvm.Wire;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * The part of LanguageTool in a run. First every article is {@linkplain #foresee announced}: articles without cached
 * results are checked from then on, in the background. Anyone who asks for the remarks on one of them waits for it.
 *
 * <p>If all articles have cached results, neither LanguageTool nor its worker is loaded.
 */
public final class Proofreading implements AutoCloseable {
    /** The most bytes of articles that wait for LanguageTool, to limit memory. */
    private static final long MEGABYTE = 1 << 20;

    private static final int MOST_WAITING = 64;

    private final LanguageToolSettings settings;
    private final ResultCache cache;
    private final Consumer<String> done;
    private final Demand demand;
    private final Proofreader proofreader;
    private final Key circumstances = circumstances();
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final Map<Key, CompletableFuture<Void>> underway = new ConcurrentHashMap<>();
    private final Map<Key, RuntimeException> failures = new ConcurrentHashMap<>();
    private final Map<String, MissingLanguageException> missing = new ConcurrentHashMap<>();
    private final Map<Key, List<String>> corrections = new ConcurrentHashMap<>();

    /** @param done takes the path of each article that was checked in this run, on any thread */
    public Proofreading(ProofreadingPlan plan, ResultCache cache, Consumer<String> done) {
        this.settings = plan.settings();
        this.cache = cache;
        this.done = done;
        this.demand = new Demand(plan);
        this.proofreader = plan.proofreader(demand::toRead);
    }

    /** Loads LanguageTool in this JVM, as checking an article does. */
    public static void load(String language) {
        try (Proofreader proofreader = new ResidentProofreader(1, LanguageToolSettings.DEFAULT)) {
            List<Remark> unused = answer(proofreader.read(language, "This is a sentence."));
        }
    }

    /** A key of everything but the text that results depend on. */
    private static Key circumstances() {
        return new Fingerprint()
                .add(ClassPath.ours().fingerprint())
                .add(Runtime.version().feature())
                .key();
    }

    private Fingerprint key(String kind) {
        return new Fingerprint().add(kind).add(circumstances);
    }

    private Key remarksKey(String language, String prose) {
        Fingerprint fingerprint = key("remarks").add(language);
        settings.switches().forEach(fingerprint::add);
        return fingerprint.add(prose).key();
    }

    /**
     * Checks the article, unless its results are cached; perhaps later, on another thread.
     *
     * @return whether it is checked
     */
    public boolean foresee(Document document) {
        Prose prose = Prose.of(document);
        if (prose.isEmpty()) {
            return false;
        }
        Key key = remarksKey(document.language(), prose.text());
        boolean known = cache.contains(key);
        demand.see(prose.text().length(), !known);
        if (!known) {
            underway.putIfAbsent(key, new CompletableFuture<>());
            waiting.acquireUninterruptibly();
            demand.ask(() -> read(document, prose.text(), key));
        }
        return !known;
    }

    private void read(Document document, String prose, Key key) {
        String language = document.language();
        CompletableFuture<List<Remark>> unused = CompletableFuture.completedFuture(prose)
                .thenCompose(it -> proofreader.read(language, it))
                .whenComplete((remarks, e) -> {
                    if (e == null) {
                        cache.put(key, Remarks.bytes(remarks));
                    } else {
                        fail(language, key, cause(e));
                    }
                    finish(key);
                    done.accept(document.path());
                    waiting.release();
                });
    }

    private void finish(Key key) {
        CompletableFuture<Void> reading = underway.remove(key);
        if (reading != null) {
            reading.complete(null);
        }
    }

    private void fail(String language, Key key, RuntimeException e) {
        failures.put(key, e);
        if (e instanceof MissingLanguageException it) {
            missing.put(language, it);
        }
    }

    /** Says that no more articles will be announced, so that checking them need not wait for others. */
    public void begin() {
        demand.release();
    }

    /**
     * Waits until all announced articles have been checked.
     *
     * @throws ProofreadingException when LanguageTool can check no article at all
     */
    public void await() {
        begin();
        waiting.acquireUninterruptibly(MOST_WAITING);
        waiting.release(MOST_WAITING);
        for (RuntimeException failure : failures.values()) {
            if (failure instanceof ProofreadingException e && e.isHopeless()) {
                throw e;
            }
        }
    }

    /** The number of articles that LanguageTool could not check, for a reason that may be gone in the next run. */
    public long failures() {
        return failures.values().stream()
                .filter(e -> !(e instanceof MissingLanguageException))
                .count();
    }

    /**
     * Requires a module for a language.
     *
     * @throws MissingLanguageException when there is none; the message says how to add it
     */
    public void require(String language) {
        MissingLanguageException e = missing.get(language);
        if (e != null) {
            throw e;
        }
    }

    /** The remarks on a text, in its order. If it was announced, this waits until it has been checked. */
    List<Remark> remarks(String language, String prose) {
        Key key = remarksKey(language, prose);
        CompletableFuture<Void> reading = underway.get(key);
        if (reading != null) {
            reading.join();
        }
        RuntimeException failure = failures.get(key);
        if (failure != null) {
            throw failure;
        }
        return cache.get(key).map(Remarks::of).orElseGet(() -> {
            List<Remark> remarks = answer(proofreader.read(language, prose));
            cache.put(key, Remarks.bytes(remarks));
            return remarks;
        });
    }

    /** The corrections of a word that is not in the dictionary, best first. */
    List<String> corrections(String language, String word) {
        Key key = key("corrections").add(language).add(word).key();
        return corrections.computeIfAbsent(
                key, it -> cache.get(it).map(Wire::texts).orElseGet(() -> {
                    List<String> found = proofreader.corrections(language, word);
                    cache.put(it, Wire.bytes(found));
                    return found;
                }));
    }

    private static <T> T answer(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw cause(e);
        }
    }

    private static RuntimeException cause(Throwable e) {
        Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
        if (cause instanceof OutOfMemoryError) {
            return ProofreadingException.ofMemory(Runtime.getRuntime().maxMemory() / MEGABYTE);
        }
        return cause instanceof RuntimeException known ? known : new CompletionException(cause);
    }

    @Override
    public void close() {
        proofreader.close();
        underway.values().forEach(it -> it.cancel(false));
    }
}
