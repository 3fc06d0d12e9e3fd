package io.github.copydesk.names.context;

import io.github.copydesk.lexicon.FrequencyDictionary;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.token.WordShape;
import java.util.HashMap;
import java.util.Map;

/** What the lists, the dictionary and the newsroom say of a word, as far as the language of an article lets them. */
public class LexicalContext {
    /** No name is longer; what is, is not taken apart. */
    private static final int LONGEST = 60;
    /** What a letter costs a name in likelihood, whatever letter it is; measured over the lists. */
    private static final double PER_LETTER = 2.3;
    /** A word this common is read as a word, though somebody may be called so. */
    private static final int COMMON = 9;

    private final Lexicon lexicon;
    private final ProjectNames project;
    private final boolean english;
    private final Map<String, Boolean> known = new HashMap<>();

    LexicalContext(Lexicon lexicon, ProjectNames project, boolean english) {
        this.lexicon = lexicon;
        this.project = project;
        this.english = english;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public boolean english() {
        return english;
    }

    /** Whether English has the word, whatever the language of the article: programs and firms are called by English words. */
    public boolean englishWord(String word) {
        return lexicon.facts(word).smallFrequency() >= 0;
    }

    public boolean accepted(String word) {
        return project.accepts(word);
    }

    /** How common the small word is, or {@link FrequencyDictionary#UNKNOWN}. */
    public int wordFrequency(String word) {
        return english ? lexicon.facts(word).smallFrequency() : FrequencyDictionary.UNKNOWN;
    }

    /** How common the word is with its capital, or {@link FrequencyDictionary#UNKNOWN}. */
    public int nameFrequency(String word) {
        return english ? lexicon.facts(word).frequency() : FrequencyDictionary.UNKNOWN;
    }

    public boolean word(String word) {
        return wordFrequency(word) >= 0;
    }

    public boolean commonWord(String word) {
        return wordFrequency(word) >= COMMON;
    }

    /** How much less likely its letters make the written name than the right one; below zero when it looks better. */
    public double strangeness(String written, String right) {
        return lexicon.trigrams().score(right)
                - lexicon.trigrams().score(written)
                + PER_LETTER * (right.length() - written.length());
    }

    public LexicalStatus status(String word) {
        boolean named = lexicon.given(word) || lexicon.surname(word);
        if (accepted(word)
                || (named && lexicon.listed(word))
                || lexicon.familyFirst(word)
                || lexicon.place(word)
                || lexicon.brand(word)
                || (nameFrequency(word) >= 0 && !word(word))) {
            return LexicalStatus.LISTED;
        }
        return word(word) ? LexicalStatus.WORD : named || known(word) ? LexicalStatus.ACCEPTED : LexicalStatus.UNKNOWN;
    }

    /** Whether a list, the dictionary or the newsroom has the word as it stands; of hyphened words, each part. */
    public boolean known(String word) {
        Boolean remembered = known.get(word);
        if (remembered == null) {
            remembered = isKnown(word);
            known.put(word, remembered);
        }
        return remembered;
    }

    private boolean isKnown(String word) {
        return accepted(word)
                || lexicon.listed(word)
                || nameFrequency(word) >= 0
                || word(word)
                || knownParts(word)
                || plural(word);
    }

    private boolean knownParts(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && word.length() < LONGEST
                && known(word.substring(0, hyphen))
                && known(WordShape.capitalised(word.substring(hyphen + 1)));
    }

    private boolean plural(String word) {
        return word.length() > 4
                && word.endsWith("s")
                && !word.endsWith("ss")
                && (lexicon.listed(word.substring(0, word.length() - 1))
                        || nameFrequency(word.substring(0, word.length() - 1)) >= 0);
    }

    /** Whether the word names something, wherever it stands: listed, or in the dictionary with a capital alone. */
    public boolean name(String word) {
        return lexicon.given(word)
                || lexicon.surname(word)
                || lexicon.place(word)
                || lexicon.familyFirst(word)
                || (nameFrequency(word) >= 0 && !word(word));
    }

    /** Whether the word can be a surname: listed as one, or in the dictionary with a capital and not as a given name alone. */
    public boolean surname(String word) {
        return lexicon.surname(word)
                || (nameFrequency(word) >= 0 && !word(word) && !lexicon.given(word) && !lexicon.place(word));
    }

    public ProjectNames project() {
        return project;
    }
}
