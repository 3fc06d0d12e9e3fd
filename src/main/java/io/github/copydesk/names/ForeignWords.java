package io.github.copydesk.names;

import java.util.Set;

/** The small words by which other languages are told in an English text: de, les, und. */
public final class ForeignWords {
    private static final Set<String> SMALL = ListedWords.of("foreign-small-words");

    /** @param word in small letters */
    public static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    private ForeignWords() {}
}
