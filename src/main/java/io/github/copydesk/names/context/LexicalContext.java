package io.github.copydesk.names.context;

import io.github.copydesk.lexicon.FrequencyDictionary;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.lexicon.WordFacts;
import io.github.copydesk.token.WordShape;
import java.util.HashMap;
import java.util.Map;

/**
 * What the lists, the dictionary and the project configuration know of a word, as far as they apply to the article's
 * language.
 */
public class LexicalContext {
    /** The most letters of a name; longer words are not split. */
    private static final int LONGEST = 60;
    /** The average by which a letter lowers the logarithm of a name's probability, measured over the lists. */
    private static final double PER_LETTER = 2.3;
    /** The frequency from which a word is read as an ordinary word, although it may be a name. */
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

    /**
     * Whether it is an English word, whatever the language of the article, since programs and companies have English
     * names.
     */
    public boolean englishWord(String word) {
        return lexicon.facts(word).smallFrequency() >= 0;
    }

    public boolean accepted(String word) {
        return project.accepts(word);
    }

    /** The frequency of the word in lower case, or {@link FrequencyDictionary#UNKNOWN}. */
    public int wordFrequency(String word) {
        return english ? lexicon.facts(word).smallFrequency() : FrequencyDictionary.UNKNOWN;
    }

    /** The frequency of the capitalized word, or {@link FrequencyDictionary#UNKNOWN}. */
    public int nameFrequency(String word) {
        return english ? lexicon.facts(word).frequency() : FrequencyDictionary.UNKNOWN;
    }

    public boolean word(String word) {
        return wordFrequency(word) >= 0;
    }

    public boolean commonWord(String word) {
        return wordFrequency(word) >= COMMON;
    }

    /**
     * The logarithm of how much less likely the letters of the written name are than those of the right one; negative
     * if they are likelier.
     */
    public double strangeness(String written, String right) {
        return lexicon.trigrams().score(right)
                - lexicon.trigrams().score(written)
                + PER_LETTER * (right.length() - written.length());
    }

    public LexicalStatus status(String word) {
        WordFacts facts = lexicon.facts(word);
        boolean named = facts.given() || facts.surname();
        boolean plain = english && facts.smallFrequency() >= 0;
        if (accepted(word)
                || (named && facts.listed())
                || facts.names().is(NameKind.FAMILY_FIRST)
                || facts.place()
                || facts.names().is(NameKind.BRAND)
                || (!plain && english && facts.frequency() >= 0)) {
            return LexicalStatus.LISTED;
        }
        return plain ? LexicalStatus.WORD : named || known(word) ? LexicalStatus.ACCEPTED : LexicalStatus.UNKNOWN;
    }

    /**
     * Whether a list, the dictionary or the project configuration has the word as written; for a hyphenated word, each
     * part.
     */
    public boolean known(String word) {
        Boolean remembered = known.get(word);
        if (remembered == null) {
            remembered = isKnown(word);
            known.put(word, remembered);
        }
        return remembered;
    }

    private boolean isKnown(String word) {
        WordFacts facts = lexicon.facts(word);
        return accepted(word)
                || facts.listed()
                || (english && (facts.frequency() >= 0 || facts.smallFrequency() >= 0))
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

    /** Whether the word is a name anywhere: in a list, or only capitalized in the dictionary. */
    public boolean name(String word) {
        return lexicon.given(word)
                || lexicon.surname(word)
                || lexicon.place(word)
                || lexicon.familyFirst(word)
                || (nameFrequency(word) >= 0 && !word(word));
    }

    /** Whether the word can be a surname: in a list, or capitalized in the dictionary and not only as a given name. */
    public boolean surname(String word) {
        return lexicon.surname(word)
                || (nameFrequency(word) >= 0 && !word(word) && !lexicon.given(word) && !lexicon.place(word));
    }

    public ProjectNames project() {
        return project;
    }
}
