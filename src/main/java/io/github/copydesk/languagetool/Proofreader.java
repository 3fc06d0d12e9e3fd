package io.github.copydesk.languagetool;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Checks plain prose with LanguageTool. It is thread-safe.
 *
 * <p>Both methods may fail with {@link MissingLanguageException} or {@link ProofreadingException}.
 */
interface Proofreader extends AutoCloseable {
    /**
     * The remarks in the order of the text; those on spelling have no corrections yet. They may be complete at once, or
     * later.
     */
    CompletableFuture<List<Remark>> read(String language, String prose);

    /** The corrections of a word that is not in the dictionary, best first. */
    List<String> corrections(String language, String word);

    @Override
    void close();
}
