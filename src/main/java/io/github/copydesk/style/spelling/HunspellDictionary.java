package io.github.copydesk.style.spelling;

import dumonts.hunspell.Hunspell;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A project's own dictionary, read by Hunspell itself. Any thread may ask; one is answered at a time. */
public final class HunspellDictionary {
    private static final int MOST_SUGGESTED = 5;

    private final Hunspell hunspell;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    /**
     * Reads it.
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

    /** Whether it has a word as it stands, or in small letters. */
    public boolean has(String word) {
        return known.computeIfAbsent(word, it -> spells(it) || spells(it.toLowerCase(Locale.ROOT)));
    }

    private synchronized boolean spells(String word) {
        return hunspell.spell(word);
    }

    /** What may be meant, best first. */
    public synchronized List<String> suggestions(String word) {
        return Arrays.stream(hunspell.suggest(word)).limit(MOST_SUGGESTED).toList();
    }
}
