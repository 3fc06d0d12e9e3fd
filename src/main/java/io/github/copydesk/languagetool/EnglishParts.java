package io.github.copydesk.languagetool;

import io.github.copydesk.languagetool.chunks.QuickChunker;
import io.github.copydesk.languagetool.dictionaries.QuickSpeller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Language;
import org.languagetool.language.English;
import org.languagetool.rules.Rule;

/**
 * The parts of LanguageTool that all English checks share: dictionaries, models of phrases, lists of expressions. They are
 * loaded by threads of their own while the rules are created, since that takes half of the time of a short run.
 * What cannot be loaded is tried again by the rules that need it, which then fail with the cause.
 *
 * <p>One thread fills a map of LanguageTool that is not thread-safe, the one of the dictionaries that are plain text. The
 * threads that create English instances and load other parts meanwhile neither read nor change it, since English spelling
 * rules load their dictionaries when they are first used; ReaderTest makes sure of that. All else that they use, LanguageTool
 * has in concurrent caches or behind locks, or does not change. Spelling rules of other languages, such as the German one,
 * load them when they are created; there are no threads for these languages.
 */
final class EnglishParts {
    private final List<Thread> threads;

    private EnglishParts(List<Thread> threads) {
        this.threads = threads;
    }

    /** Starts to load them; for other languages there is nothing to load. */
    static EnglishParts loading(Language language) {
        if (!(language instanceof English)) {
            return new EnglishParts(List.of());
        }
        Rule spelling = language.getDefaultSpellingRule(); // on this thread, since it uses the tokenizer and the tagger
        if (spelling == null) {
            return new EnglishParts(List.of());
        }
        return new EnglishParts(List.of(
                started("copydesk-dictionaries", () -> QuickSpeller.install(spelling)),
                started("copydesk-phrases", () -> loadPhrases(language))));
    }

    private static void loadPhrases(Language language) {
        QuickChunker.install(language);
        try {
            // A sentence without words makes it load its lists.
            language.getDisambiguator().disambiguate(new AnalyzedSentence(new AnalyzedTokenReadings[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        language.getMultitokenSpeller();
    }

    private static Thread started(String name, Runnable loading) {
        Thread thread = new Thread(new FutureTask<>(loading, null), name); // keeps what it fails with to itself
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Waits until they are loaded. */
    void await() {
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProofreadingException("interrupted while LanguageTool loads its dictionaries");
        }
    }
}
