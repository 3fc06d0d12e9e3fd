package io.github.copydesk.languagetool;

import io.github.copydesk.text.LanguageTag;
import java.text.Normalizer;
import java.util.List;

/**
 * Recognizes remarks on matters that each style guide settles differently: a comma between two clauses, hyphens in
 * compounds, the length of dashes, capitals in terms, and in English the accents of foreign words.
 */
final class Taste {
    private static final String DASHES = "-‐‑‒–—";

    /** Whether a remark changes only such matters. */
    static boolean isMatterOfTaste(String text, List<String> replacements, String language) {
        boolean english = LanguageTag.primary(language).equals("en");
        return !replacements.isEmpty()
                && !text.contains(",,")
                && replacements.stream()
                        .allMatch(it -> differs(text, it, ",", "")
                                || differs(text, it, DASHES, " ")
                                || isTerm(text, it)
                                || (english && withoutAccents(text).equals(withoutAccents(it))));
    }

    private static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** Whether two texts are a term with and without capitals: Cold war and Cold War. */
    private static boolean isTerm(String text, String other) {
        return text.indexOf(' ') > 0 && text.equalsIgnoreCase(other);
    }

    /** Whether two texts differ only in these signs. */
    private static boolean differs(String one, String other, String signs, String spaces) {
        return without(signs + spaces, one).equals(without(signs + spaces, other))
                && !only(signs, one).equals(only(signs, other));
    }

    private static String without(String signs, String text) {
        return kept(text, signs, false);
    }

    private static String only(String signs, String text) {
        return kept(text, signs, true);
    }

    private static String kept(String text, String signs, boolean these) {
        StringBuilder kept = new StringBuilder();
        text.chars().filter(c -> signs.indexOf(c) >= 0 == these).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private Taste() {}
}
