package io.github.copydesk.languagetool.dictionaries;

import java.text.Normalizer;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The letters that a speller of Morfologik takes for the same, in the form of its map of equivalent letters. The
 * speller itself decomposes both letters with Java's {@link Normalizer} at each comparison.
 *
 * <p>Letters are the same if they are equal without diacritics, or, where the dictionary says so, in lower case.
 */
final class SameLetters extends LinkedHashMap<Character, List<Character>> {
    private static final long serialVersionUID = 1;

    /** Each letter without diacritics, and that in lower case; 0 if not computed yet. */
    private static final char[] BARE = new char[Character.MAX_VALUE + 1];

    private static final char[] SMALL = new char[Character.MAX_VALUE + 1];
    private static final int FEW = 128;

    private final transient Map<Character, List<Character>> listed;
    private final boolean anyCase;
    private final transient Same[] few = new Same[FEW];

    /**
     * @param listed further equivalent letters
     * @param anyCase whether a letter is equal to its capital
     */
    SameLetters(Map<Character, List<Character>> listed, boolean anyCase) {
        this.listed = listed;
        this.anyCase = anyCase;
    }

    @Override
    public List<Character> get(Object letter) {
        char one = (Character) letter;
        if (one >= FEW) {
            return new Same(one);
        }
        if (few[one] == null) {
            few[one] = new Same(one);
        }
        return few[one];
    }

    /** The letters that are the same as one letter. */
    private final class Same extends AbstractList<Character> {
        private final char one;

        Same(char one) {
            this.one = one;
        }

        @Override
        public boolean contains(@Nullable Object other) {
            return other instanceof Character it && areSame(one, it);
        }

        @Override
        public Character get(int index) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int size() {
            throw new UnsupportedOperationException();
        }
    }

    private boolean areSame(char one, char other) {
        return (small(one) == small(other) && areSameBare(bare(one), bare(other))) || areListed(one, other);
    }

    private boolean areSameBare(char one, char other) {
        return one == other
                || (anyCase
                        && Character.isLetter(one)
                        && Character.isLowerCase(one) != Character.isLowerCase(other)
                        && Character.toLowerCase(one) == Character.toLowerCase(other));
    }

    private boolean areListed(char one, char other) {
        List<Character> same = listed.isEmpty() ? null : listed.get(one);
        return same != null && same.contains(other);
    }

    private static char bare(char letter) {
        char known = BARE[letter];
        if (known == 0) {
            known = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                    .charAt(0);
            BARE[letter] = known;
        }
        return known;
    }

    private static char small(char letter) {
        char known = SMALL[letter];
        if (known == 0) {
            known = Character.toLowerCase(bare(letter));
            SMALL[letter] = known;
        }
        return known;
    }

    @Override
    public Object clone() {
        throw new UnsupportedOperationException();
    }
}
