package io.github.copydesk.names.context;

import io.github.copydesk.token.NameTokens;
import io.github.copydesk.token.WordShape;
import java.util.Arrays;

/**
 * Counts the words of an article with a common beginning or end: several words that end in one word are compounds with
 * it, as in German. Each lookup is two binary searches in sorted words.
 */
final class Affixes {
    private final String[] forward;
    private final String[] backward;

    Affixes(NameTokens tokens) {
        forward = tokens.words().keySet().stream()
                .map(WordShape::lower)
                .distinct()
                .sorted()
                .toArray(String[]::new);
        backward = Arrays.stream(forward).map(Affixes::reversed).sorted().toArray(String[]::new);
    }

    /** The number of longer words that begin with this one. */
    int beginningWith(String head) {
        return longer(forward, WordShape.lower(head));
    }

    /** The number of longer words that end in this one. */
    int endingIn(String tail) {
        return longer(backward, reversed(WordShape.lower(tail)));
    }

    private static int longer(String[] sorted, String beginning) {
        int from = index(sorted, beginning + "\u0001");
        return index(sorted, beginning + Character.MAX_VALUE) - from;
    }

    private static int index(String[] sorted, String word) {
        int at = Arrays.binarySearch(sorted, word);
        return at < 0 ? -at - 1 : at;
    }

    private static String reversed(String word) {
        return new StringBuilder(word).reverse().toString();
    }
}
