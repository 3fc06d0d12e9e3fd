package io.github.copydesk.languagetool;

import io.github.copydesk.lexicon.SmallWords;
import io.github.copydesk.names.candidate.Edit;
import io.github.copydesk.text.LanguageTag;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Distinguishes misspellings from other words that are in no dictionary: technical terms, handles, new compounds, other
 * varieties of English.
 *
 * <p>A misspelling is similar to a well-known word. The shorter it is, the stronger the evidence must be: nearly every
 * word of four letters is one letter away from another.
 */
final class Misspellings {
    private static final int LONGEST = 40;
    private static final int SHORTEST = 4;
    private static final int SHORT = 6;
    private static final int LONG = 8;
    /**
     * Least frequencies of a word, up to 25, with examples: "whisper", "recommend", "primitive", "empty", "article",
     * "together", "time", "with".
     */
    private static final int KNOWN = 8;

    private static final int USUAL = 10;
    private static final int FREQUENT = 11;
    private static final int COMMON = 12;
    private static final int VERY_COMMON = 14;
    private static final int EVERYDAY = 15;
    private static final int SMALL = 17;
    private static final int SMALLEST = 19;

    /** Particles at the beginning or end of nouns made from verbs: carveout, inreach. */
    private static final Set<String> PARTICLES =
            Set.of("in", "on", "out", "up", "off", "down", "over", "back", "by", "through", "around", "away");

    private static final LevenshteinDistance TWO = new LevenshteinDistance(2);

    private final SmallWords words;
    private final boolean english;
    private final boolean american;

    Misspellings(SmallWords words, String language) {
        this.words = words;
        english = LanguageTag.primary(language).equals("en");
        american = language.equals("en") || language.startsWith("en-US");
    }

    /**
     * Whether a word that is in no dictionary is more likely a misspelling than not.
     *
     * @param word in lower case
     * @param corrections LanguageTool's corrections, best first
     */
    boolean isMisspelling(String word, List<String> corrections) {
        if (word.length() > LONGEST) {
            return false;
        }
        boolean compound = corrections.stream().anyMatch(it -> it.indexOf('-') > 0 && isSame(it, word));
        boolean initials = corrections.stream().anyMatch(it -> isInitials(it, word));
        if (compound
                || initials
                || (english && (isOtherEnglish(word) || !word.chars().allMatch(c -> c < 0x80)))) {
            return false;
        }
        boolean coined = english && words.isCoined(word);
        return corrections.stream().anyMatch(it -> isMisspelling(word, it, coined))
                || (!coined && corrections.stream().anyMatch(it -> isNear(word, it)));
    }

    /** Whether the correction is initials: AWS and OpenID for aws and openid. */
    private static boolean isInitials(String right, String word) {
        return right.equalsIgnoreCase(word)
                && right.chars().filter(Character::isUpperCase).count() > 1;
    }

    private boolean isOtherEnglish(String word) {
        return american ? words.isBritish(word) : words.isAmerican(word);
    }

    /** Whether two spellings differ only in spaces or hyphens, which is a matter of taste. */
    private static boolean isSame(String one, String other) {
        return one.replaceAll("[ -]", "").equalsIgnoreCase(other.replaceAll("[ -]", ""));
    }

    private boolean isMisspelling(String word, String right, boolean coined) {
        if (right.indexOf(' ') > 0) {
            return !coined && english && isRunTogether(word, right);
        }
        if (word.indexOf('-') > 0) {
            return isMisspelledInPart(List.of(word.split("-", -1)), List.of(right.split("-", -1)));
        }
        if (!Character.isLowerCase(right.charAt(0))) {
            return false;
        }
        Edit edit = Edit.between(word, right);
        int enough = coined ? Math.max(enough(edit, word, right), KNOWN) : enough(edit, word, right);
        return edit != Edit.NONE && (!coined || word.length() >= LONG) && isKnown(right, enough);
    }

    private boolean isMisspelledInPart(List<String> parts, List<String> right) {
        if (parts.size() != right.size()) {
            return false;
        }
        int[] odd = IntStream.range(0, parts.size())
                .filter(i -> !parts.get(i).equals(right.get(i)))
                .toArray();
        return odd.length == 1
                && parts.get(odd[0]).length() >= SHORT
                && !right.get(odd[0]).isEmpty()
                && isMisspelling(parts.get(odd[0]), List.of(right.get(odd[0])));
    }

    /**
     * Whether the word is two words run together, one of them a function word. Longer words and words such as "in" and
     * "out" make compounds.
     */
    private boolean isRunTogether(String word, String right) {
        int space = right.indexOf(' ');
        return word.length() >= SHORT
                && right.replace(" ", "").equals(word)
                && isRunInto(right.substring(0, space), right.substring(space + 1));
    }

    private boolean isRunInto(String one, String other) {
        return Math.min(one.length(), other.length()) > 1
                && Math.min(words.frequency(one), words.frequency(other)) >= KNOWN
                && (isSmall(one) || isSmall(other));
    }

    private boolean isSmall(String word) {
        return words.frequency(word) >= SMALL && !PARTICLES.contains(word);
    }

    /** The least frequency, up to 25, of the correct word that makes this misspelling likelier than a new word. */
    private static int enough(Edit edit, String word, String right) {
        int length = word.length();
        if (edit == Edit.NONE || (edit != Edit.TRANSPOSITION && length < SHORTEST) || isInitial(word, right)) {
            return Integer.MAX_VALUE;
        }
        int rare = length >= LONG ? 0 : KNOWN;
        return switch (edit) {
            case TRANSPOSITION -> length >= SHORT ? KNOWN : length >= SHORTEST ? COMMON : SMALLEST;
            case REPEATED_LETTER -> length >= SHORT ? rare : length > SHORTEST ? COMMON : SMALL;
            case DELETION -> length >= SHORT ? USUAL : length > SHORTEST ? COMMON : SMALL;
            case ENDING -> length >= SHORT ? COMMON : SMALLEST;
            case SUBSTITUTION ->
                length >= LONG ? USUAL : length > SHORT ? FREQUENT : length == SHORT ? VERY_COMMON : SMALLEST;
            default -> length > SHORT ? USUAL : length == SHORT ? VERY_COMMON : SMALLEST;
        };
    }

    /** Whether the first letter stands for another word: gzipped, ulimit. */
    private static boolean isInitial(String word, String right) {
        return word.endsWith(right) && word.charAt(0) != right.charAt(0);
    }

    private boolean isKnown(String word, int enough) {
        return !english || words.frequency(word) >= enough;
    }

    private boolean isNear(String word, String right) {
        return right.charAt(0) == word.charAt(0)
                && word.indexOf('-') < 0
                && right.indexOf(' ') < 0
                && word.length() >= LONG
                && TWO.apply(word, right) >= 0
                && isKnown(right, word.length() > LONG ? FREQUENT : EVERYDAY);
    }
}
