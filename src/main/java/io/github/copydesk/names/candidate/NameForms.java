package io.github.copydesk.names.candidate;

import io.github.copydesk.token.LatinStem;
import io.github.copydesk.token.WordShape;

/** Whether two spellings are forms of one name, rather than one a misspelling of the other. */
final class NameForms {
    /**
     * Whether they are transliterations of one name, differ by a plural s, by the place of a hyphen, or by an inner
     * capital that is more than a typing error.
     */
    static boolean areOneName(String written, String right, Edit edit) {
        return LatinStem.isSame(written, right)
                || isPlural(written, right)
                || written.replace("s-", "-").equals(right.replace("s-", "-"))
                || (edit == Edit.CAPITAL && !haveOneSeam(written, right))
                || (edit != Edit.CAPITAL && WordShape.bare(written).equals(WordShape.bare(right)))
                || (edit != Edit.CAPITAL && WordShape.seam(written) > 0 != WordShape.seam(right) > 0);
    }

    /** Whether a word is a name with a plural s; a name that ends in s has none. */
    static boolean isPlural(String word, String name) {
        return !name.endsWith("s") && word.equals(name + "s");
    }

    /** Whether only one of them has an inner capital between two parts, and neither has further parts. */
    private static boolean haveOneSeam(String written, String right) {
        return (WordShape.seam(written) > 0 || WordShape.seam(right) > 0)
                && hasTwoPartsAtMost(written)
                && hasTwoPartsAtMost(right)
                && written.charAt(0) == right.charAt(0);
    }

    /** Whether a word has at most two parts; names of programs have more, and contain abbreviations. */
    private static boolean hasTwoPartsAtMost(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            capitals = Character.isUpperCase(word.charAt(i)) ? capitals + 1 : 0;
            if (capitals > 2 || !Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        int seam = WordShape.seam(word);
        return seam < 0 || WordShape.seam(word, seam + 1) < 0;
    }

    private NameForms() {}
}
