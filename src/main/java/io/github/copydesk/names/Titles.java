package io.github.copydesk.names;

import java.util.Set;

/** Words that stand before a name: {@code Mr.}, {@code Minister}. */
final class Titles {
    private static final Set<String> ABBREVIATIONS = ListedWords.of("title-abbreviations");
    private static final Set<String> ROLES = ListedWords.of("titles");

    static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word);
    }

    static boolean isRole(String word) {
        return ROLES.contains(word) || isAbbreviation(word);
    }

    private Titles() {}
}
