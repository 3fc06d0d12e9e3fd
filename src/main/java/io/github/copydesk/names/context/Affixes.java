package io.github.copydesk.names.context;

import io.github.copydesk.token.NameTokens;
import io.github.copydesk.token.WordShape;
import java.util.Arrays;

/**
 * How many words of an article begin or end alike: where several end in one word, they are compounds with it, as German makes
 * them. Each question is two binary searches in the sorted words.
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

    /** How many words are longer than this and begin with it. */
    int beginningWith(String head) {
        return longer(forward, WordShape.lower(head));
    }

    /** How many words are longer than this and end in it. */
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
