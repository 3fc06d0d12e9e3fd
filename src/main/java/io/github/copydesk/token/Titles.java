package io.github.copydesk.token;

import java.util.Set;

/** Titles before a name: {@code Mr.}, {@code Minister}. */
public final class Titles {
    private static final Set<String> ABBREVIATIONS = WordSet.of("title-abbreviations");
    private static final Set<String> ROLES = WordSet.of("titles");

    public static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word);
    }

    public static boolean isRole(String word) {
        return ROLES.contains(word) || isAbbreviation(word);
    }

    private Titles() {}
}
