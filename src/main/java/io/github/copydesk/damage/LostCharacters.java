package io.github.copydesk.damage;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Restores the character that a replacement character replaced within a word, {@code o�ce}, if only one apostrophe,
 * ligature or accented letter makes a word that the dictionary or the article contains.
 */
public final class LostCharacters {
    /**
     * The most replacement characters in a row; a decoder writes up to one for each byte of a character, and a ligature
     * has three.
     */
    private static final int MOST = 3;

    private static final List<String> JOINED = List.of("fi", "fl", "ff", "ffi", "ffl");
    private static final String ACCENTED = "áàâäãåçéèêëíìîïñóòôöõøúùûüýßæœ";
    private static final Limits LIMITS = Limits.of("lost-letters");
    private static final int COMMON = LIMITS.get("common");

    private final WordKnowledge words;
    private final BiPredicate<String, String> apostrophe;

    /** @param apostrophe whether an apostrophe is between two parts of a word */
    public LostCharacters(WordKnowledge words, BiPredicate<String, String> apostrophe) {
        this.words = words;
        this.apostrophe = apostrophe;
    }

    /**
     * The only reading of a run of replacement characters; empty if there are several, or none.
     *
     * @param start its start in the text
     * @param end its end, exclusive
     */
    public Optional<String> reading(String text, int start, int end) {
        String head = letters(text, start, -1);
        String tail = letters(text, end, 1);
        if (end - start > MOST || head.length() + tail.length() < 2) {
            return Optional.empty();
        }
        List<String> readings = Stream.concat(JOINED.stream(), ACCENTED.chars().mapToObj(Character::toString))
                .filter(it -> isWord(head + it + tail))
                .toList();
        if (readings.isEmpty() && !head.isEmpty() && !tail.isEmpty() && apostrophe.test(head, tail)) {
            return Optional.of("’");
        }
        return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
    }

    private boolean isWord(String word) {
        return words.frequency(word) >= COMMON || words.inArticle(word) > 0;
    }

    /** The letters beside an offset, before or after it. */
    private static String letters(String text, int from, int step) {
        int at = from;
        while (step > 0
                ? at < text.length() && Character.isLetter(text.charAt(at))
                : at > 0 && Character.isLetter(text.charAt(at - 1))) {
            at += step;
        }
        return text.substring(Math.min(at, from), Math.max(at, from));
    }
}
