package io.github.copydesk.format.xml;

import java.util.Locale;

/** The language of a document, which the first element that names one may decide while no text was read. */
final class LanguageScope {
    private String language;
    private boolean decided;

    LanguageScope(String language) {
        this.language = language;
    }

    String language() {
        return language;
    }

    /** The language that an element names: that of the document, where none was decided before. */
    void name(String tag) {
        if (!decided && isTag(tag)) {
            decided = true;
            String own = Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag();
            // English of no country is that which the site is written in.
            language = own.equals(primary(language)) ? language : own;
        }
    }

    /** Text was read: the document has the language that it has. */
    void decide() {
        decided = true;
    }

    /** Whether a language is not that of the document; British English is English. */
    boolean isForeign(String tag) {
        return isTag(tag) && !primary(tag).equals(primary(language));
    }

    private static boolean isTag(String tag) {
        int length = primary(tag).length();
        return length == 2 || length == 3;
    }

    private static String primary(String tag) {
        return tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
