package io.github.copydesk.languagetool;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Reads plain prose as LanguageTool does. Any thread may ask.
 *
 * <p>Both answers may be {@link MissingLanguageException} or {@link ProofreadingException}.
 */
interface Proofreader extends AutoCloseable {
    /** The remarks in the order of the text; those on spelling have no corrections yet. May answer at once, or later. */
    CompletableFuture<List<Remark>> read(String language, String prose);

    /** What could be meant by a word that the dictionary does not have, best first. */
    List<String> corrections(String language, String word);

    @Override
    void close();
}
