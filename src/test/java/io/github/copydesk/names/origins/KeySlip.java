package io.github.copydesk.names.origins;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A slip of the keyboard in one word, never in its first or last letter. */
enum KeySlip {
    SUB(33),
    DROP(30),
    SWAP(26),
    DOUBLE(11);

    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "bcdfghklmnprstvz";

    /** How often it happens in a hundred slips. */
    private final int share;

    KeySlip(int share) {
        this.share = share;
    }

    static KeySlip pick(Random random) {
        int at = random.nextInt(100);
        for (KeySlip slip : values()) {
            at -= slip.share;
            if (at < 0) {
                return slip;
            }
        }
        throw new AssertionError("the shares make no hundred");
    }

    /** The word with this slip in it; the word itself where it has no place for one. */
    String in(String word, Random random) {
        List<Integer> places = IntStream.range(1, word.length() - 1)
                .filter(at -> isPlain(word.charAt(at)) && (this != SWAP || isSwap(word, at)))
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
            case DOUBLE -> word.substring(0, at) + letter + word.substring(at);
        };
    }

    private static boolean isPlain(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    private static boolean isSwap(String word, int at) {
        return isPlain(word.charAt(at + 1)) && word.charAt(at) != word.charAt(at + 1);
    }

    private static char other(char letter, Random random) {
        String letters = VOWELS.indexOf(letter) >= 0 ? VOWELS : CONSONANTS;
        String others = letters.replace(String.valueOf(letter), "");
        return others.charAt(random.nextInt(others.length()));
    }
}
