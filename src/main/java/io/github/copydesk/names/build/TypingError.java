package io.github.copydesk.names.build;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A typing error in one word, never in its first letter. */
enum TypingError {
    SUB(33),
    DROP(30),
    SWAP(26),
    DOUBLE(11),
    /** A transposition of two letters with one between them. */
    FAR(0),
    /** The last letter is lost. */
    LAST_LOST(0),
    LAST_DOUBLED(0);

    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "bcdfghklmnprstvz";

    /** The share of this error, in percent. */
    private final int share;

    TypingError(int share) {
        this.share = share;
    }

    static TypingError pick(Random random) {
        int at = random.nextInt(100);
        for (TypingError error : values()) {
            at -= error.share;
            if (at < 0) {
                return error;
            }
        }
        throw new AssertionError("the shares make no hundred");
    }

    /**
     * A random error, including those at the end of a word; errors of one letter in the middle are twice as frequent.
     */
    static TypingError any(Random random) {
        int at = random.nextInt(values().length + 4);
        return values()[at % values().length];
    }

    /** The word with this error; the word itself if the error is not possible in it. */
    String in(String word, Random random) {
        List<Integer> places = IntStream.range(1, word.length() - 1)
                .filter(at -> isPlain(word.charAt(at))
                        && (this != SWAP || isSwap(word, at, 1))
                        && (this != FAR || isSwap(word, at, 2)))
                .boxed()
                .collect(Collectors.toList());
        if (places.isEmpty()) {
            return word;
        }
        int at = places.get(random.nextInt(places.size()));
        char letter = word.charAt(at);
        return switch (this) {
            case SUB -> word.substring(0, at) + other(letter, random) + word.substring(at + 1);
            case DROP -> word.substring(0, at) + word.substring(at + 1);
            case SWAP -> word.substring(0, at) + word.charAt(at + 1) + letter + word.substring(at + 2);
            case FAR ->
                word.substring(0, at) + word.charAt(at + 2) + word.charAt(at + 1) + letter + word.substring(at + 3);
            case LAST_LOST -> word.substring(0, word.length() - 1);
            case LAST_DOUBLED -> word + word.charAt(word.length() - 1);
            case DOUBLE -> word.substring(0, at) + letter + word.substring(at);
        };
    }

    private static boolean isPlain(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    private static boolean isSwap(String word, int at, int by) {
        return at + by < word.length() && isPlain(word.charAt(at + by)) && word.charAt(at) != word.charAt(at + by);
    }

    private static char other(char letter, Random random) {
        String letters = VOWELS.indexOf(letter) >= 0 ? VOWELS : CONSONANTS;
        String others = letters.replace(String.valueOf(letter), "");
        return others.charAt(random.nextInt(others.length()));
    }
}
