package io.github.copydesk.lexicon;

import io.github.copydesk.token.WordSet;
import java.util.Set;

/** The small words by which other languages are told in an English text: de, les, und. */
public final class ForeignWords {
    private static final Set<String> SMALL = WordSet.of("foreign-small-words");

    /** @param word in small letters */
    public static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    private ForeignWords() {}
}
