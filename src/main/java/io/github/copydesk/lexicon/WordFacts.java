package io.github.copydesk.lexicon;

import io.github.copydesk.token.WordShape;
import org.jspecify.annotations.Nullable;

/**
 * The facts of the lists and the dictionary about one word, each looked up at its first use.
 *
 * <p>It is thread-safe without a lock, since two threads that look up a fact at the same time get the same value.
 */
public final class WordFacts {
    /** The least rank of a place that everyone knows. Villages rank lower and are often named after people. */
    private static final int KNOWN_PLACE = 6;

    private static final int RARE = 2;
    private static final int LISTED = 5;
    /** The difference in rank by which a word is better known as a given name than as a surname, such as Teresa. */
    private static final int OUTRANKED = 3;

    private static final int WELL_KNOWN = 8;
    private static final int FEWEST = 11;
    private static final int UNASKED = Integer.MIN_VALUE;

    private final String word;
    private final LexiconResources shelf;
    private final GazetteerEntry names;
    private int frequency = UNASKED;
    private int smallFrequency = UNASKED;
    private @Nullable Boolean given;
    private @Nullable Boolean surname;
    private @Nullable Boolean listed;

    public WordFacts(String word, LexiconResources shelf) {
        this.word = word;
        this.shelf = shelf;
        names = shelf.names().of(word);
    }

    public GazetteerEntry names() {
        return names;
    }

    /** The frequency of the word as written, or {@link FrequencyDictionary#UNKNOWN}. */
    public int frequency() {
        int known = frequency;
        if (known == UNASKED) {
            known = shelf.english().frequency(word);
            frequency = known;
        }
        return known;
    }

    /** The frequency of the word in lower case, or {@link FrequencyDictionary#UNKNOWN}. */
    public int smallFrequency() {
        int known = smallFrequency;
        if (known == UNASKED) {
            known = shelf.english().frequency(WordShape.lower(word));
            smallFrequency = known;
        }
        return known;
    }

    public boolean given() {
        Boolean known = given;
        if (known == null) {
            known = isSure(NameKind.GIVEN) && !isPlainWord(NameKind.GIVEN);
            given = known;
        }
        return known;
    }

    /** Whether it is a listed surname, or an unknown word after a given name in a phrase that LanguageTool accepts. */
    public boolean surname() {
        Boolean known = surname;
        if (known == null) {
            known = isSurname();
            surname = known;
        }
        return known;
    }

    private boolean isSurname() {
        boolean rank = isSure(NameKind.SURNAME) && !isPlainWord(NameKind.SURNAME);
        return !isRatherGiven() && (rank || (isStranger() && shelf.accepted().follows(word, this::isGiven)));
    }

    private boolean isGiven(String other) {
        return new WordFacts(other, shelf).given();
    }

    private boolean isRatherGiven() {
        return names.rank(NameKind.GIVEN) - names.rank(NameKind.SURNAME) >= OUTRANKED;
    }

    /**
     * Whether the rank is high enough for the length of the word: nearly every word of four letters is a name
     * somewhere.
     */
    private boolean isSure(NameKind kind) {
        return names.rank(kind) >= Math.max(RARE, Math.min(WELL_KNOWN, FEWEST - word.length()));
    }

    /** Whether the word is more an ordinary word than a name: some people are called Reader, but fewer than Baker. */
    private boolean isPlainWord(NameKind kind) {
        return names.rank(kind) < WELL_KNOWN && smallFrequency() >= 0;
    }

    public boolean isStranger() {
        return WordShape.isName(word) && smallFrequency() == FrequencyDictionary.UNKNOWN;
    }

    /**
     * Whether it is a place that everyone knows, or a smaller one that is no name of a person: Harrisburg, but not
     * Mason.
     */
    public boolean place() {
        int rank = names.rank(NameKind.PLACE);
        return rank >= KNOWN_PLACE || (rank > 0 && !isSure(NameKind.GIVEN) && !isSure(NameKind.SURNAME));
    }

    /**
     * Whether a list has the word as written, as any kind of name. A rare name may still be a misspelling of another.
     */
    public boolean listed() {
        Boolean known = listed;
        if (known == null) {
            known = isListed();
            listed = known;
        }
        return known;
    }

    private boolean isListed() {
        return names.rank(NameKind.GIVEN) >= LISTED
                || names.rank(NameKind.SURNAME) >= LISTED
                || names.is(NameKind.FAMILY_FIRST)
                || names.is(NameKind.PLACE)
                || names.is(NameKind.BRAND)
                || names.is(NameKind.WORD)
                || shelf.figures().hasPart(word)
                || shelf.accepted().hasWord(word);
    }
}
