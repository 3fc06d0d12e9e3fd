package io.github.copydesk.lexicon;

import io.github.copydesk.token.WordSet;
import java.util.Set;

/** Function words that show another language within an English text: de, les, und. */
public final class ForeignWords {
    private static final Set<String> SMALL = WordSet.of("foreign-small-words");

    /** @param word in lower case */
    public static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    private ForeignWords() {}
}
