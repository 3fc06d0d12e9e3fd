package io.github.copydesk.names.feature;

import io.github.copydesk.model.Features;
import io.github.copydesk.names.candidate.Edit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Features of the edit between two spellings, independent of the article: its kind, its place, its letters and their
 * keys.
 */
final class EditFeatures {
    private static final String VOWELS = "aeiouy";
    private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final Pattern DERIVED =
            Pattern.compile("(.{3,}?)(?:ism|isms|ist|ists|ista|istas|iste|isten|ise|ize|ised|ized|ian|ians)");
    private static final Pattern SLAVIC = Pattern.compile("(.{3,}?)[iyj]{1,3}");
    private static final Pattern VERB = Pattern.compile("i[sz](?:e|ed|es|ing|er|ers|ation|ations)$");
    /** The length, in letters, at which a name counts as average; shorter names need more evidence. */
    private static final double LENGTH = 6.5;

    private EditFeatures() {}

    static Features of(String written, String right, Edit edit) {
        int shorter = Math.min(written.length(), right.length());
        boolean substitution = edit == Edit.SUBSTITUTION;
        int at = Edit.commonPrefix(written, right);
        char one = at < written.length() ? Character.toLowerCase(written.charAt(at)) : ' ';
        char other = at < right.length() ? Character.toLowerCase(right.charAt(at)) : ' ';
        boolean vowels = VOWELS.indexOf(one) >= 0 && VOWELS.indexOf(other) >= 0;
        return new Features()
                .when("edit-" + edit.name().toLowerCase(Locale.ROOT).replace('_', '-'), edit != Edit.NONE)
                .when("doubled-end", edit == Edit.ENDING && isDoubledEnd(written, right))
                .set("length", Math.max(-1, Math.min(1, (shorter - LENGTH) / 3)))
                .when("length-4", shorter <= 4)
                .when("first-letter", at == 0 && edit != Edit.CAPITAL && edit != Edit.ACCENT)
                .when("near-end", substitution && Edit.isNearEnd(written, right))
                .when("vowels", substitution && vowels)
                .when("cognate", substitution && Edit.isCognate(written, right))
                .when("keys", substitution && areNeighbours(one, other))
                .when(
                        "double-vowel",
                        edit == Edit.REPEATED_LETTER
                                && VOWELS.indexOf(longer(written, right).charAt(at)) >= 0)
                .when("derived", isDerived(written, right))
                .when("transliterated", isTransliterated(written, right))
                .when("variant", isVariant(written, right));
    }

    /** What the order of the two says, and what no model weighs: only kinds of findings are told by it. */
    static Features ofOrder(String written, String right, Edit edit) {
        return new Features()
                .when("letter-added", edit == Edit.INSERTION)
                .when("tripled", hasTriple(written) || hasTriple(right));
    }

    private static boolean hasTriple(String word) {
        for (int i = 2; i < word.length(); i++) {
            if (word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDoubledEnd(String written, String right) {
        return written.equals(right + right.charAt(right.length() - 1));
    }

    private static String longer(String one, String other) {
        return one.length() >= other.length() ? one : other;
    }

    /** Whether two letters are on adjacent keys. */
    private static boolean areNeighbours(char one, char other) {
        for (int row = 0; row < KEYS.size(); row++) {
            int at = KEYS.get(row).indexOf(one);
            for (int next = Math.max(0, row - 1); at >= 0 && next <= Math.min(2, row + 1); next++) {
                int beside = KEYS.get(next).indexOf(other);
                if (beside >= 0 && Math.abs(beside - at) <= 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDerived(String one, String other) {
        Matcher first = DERIVED.matcher(one);
        Matcher second = DERIVED.matcher(other);
        return first.matches() && second.matches() && first.group(1).equals(second.group(1));
    }

    /** Whether they end in two transliterations of a Slavic ending: Tolstoi and Tolstoy. */
    private static boolean isTransliterated(String one, String other) {
        Matcher first = SLAVIC.matcher(one);
        Matcher second = SLAVIC.matcher(other);
        return first.matches() && second.matches() && first.group(1).equals(second.group(1));
    }

    /** Whether they are the British and the American spelling of a word. */
    private static boolean isVariant(String written, String right) {
        boolean verb = VERB.matcher(written).find() && written.replace('s', 'z').equals(right.replace('s', 'z'));
        return verb
                || (written.endsWith("re") && right.endsWith("er"))
                || (written.endsWith("er") && right.endsWith("re"))
                || (written.endsWith("ce") && right.endsWith("se"))
                || (written.endsWith("se") && right.endsWith("ce"));
    }
}
