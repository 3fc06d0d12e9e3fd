package io.github.copydesk.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;

/**
 * An English spelling dictionary of LanguageTool, read without LanguageTool.
 *
 * <p>It has the frequency of a word, and separate entries for {@code baker} and {@code Baker}.
 */
public final class FrequencyDictionary {
    /** The frequency of a word that is not in the dictionary. */
    public static final int UNKNOWN = -1;

    private static final String PATH = "org/languagetool/resource/en/hunspell/%s.dict";

    private final FSA fsa;
    private final FsaDictionary words;

    private FrequencyDictionary(Dictionary dictionary) {
        fsa = dictionary.fsa;
        words = new FsaDictionary(fsa, dictionary.metadata.getSeparator());
    }

    public static FrequencyDictionary american() {
        return load("en_US");
    }

    public static FrequencyDictionary british() {
        return load("en_GB");
    }

    private static FrequencyDictionary load(String name) {
        String path = PATH.formatted(name);
        URL url = FrequencyDictionary.class.getClassLoader().getResource(path);
        if (url == null) {
            throw new IllegalStateException("language-en is not on the class path: no " + path);
        }
        try {
            return new FrequencyDictionary(Dictionary.read(url));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The frequency of the word in exactly this spelling, from 0 (rare) to 25; {@link #UNKNOWN} if there is no such
     * word.
     */
    public int frequency(String word) {
        int arc = words.find(word);
        if (arc == 0) {
            return UNKNOWN;
        }
        int code = fsa.getFirstArc(fsa.getEndNode(arc));
        return code == 0 ? 0 : fsa.getArcLabel(code) - 'A';
    }

    public FsaDictionary words() {
        return words;
    }
}
