package io.github.copydesk.style.spelling;

import dumonts.hunspell.Hunspell;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A dictionary of the project, read by Hunspell. It is thread-safe, and answers one thread at a time. */
public final class HunspellDictionary {
    private static final int MOST_SUGGESTED = 5;

    private final Hunspell hunspell;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    /**
     * Reads a dictionary.
     *
     * @throws IllegalArgumentException when it cannot be read, or Hunspell does not run on this machine
     */
    public HunspellDictionary(Path words, Path affixes) {
        try {
            hunspell = new Hunspell(words, affixes);
        } catch (RuntimeException | LinkageError e) {
            throw new IllegalArgumentException("Hunspell does not read it here: " + e.getMessage(), e);
        }
    }

    /** Whether the dictionary has a word as written or in lower case. */
    public boolean has(String word) {
        return known.computeIfAbsent(word, it -> spells(it) || spells(it.toLowerCase(Locale.ROOT)));
    }

    private synchronized boolean spells(String word) {
        return hunspell.spell(word);
    }

    /** Suggestions for a word, best first. */
    public synchronized List<String> suggestions(String word) {
        return Arrays.stream(hunspell.suggest(word)).limit(MOST_SUGGESTED).toList();
    }
}
