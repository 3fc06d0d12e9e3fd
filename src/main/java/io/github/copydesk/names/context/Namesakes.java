package io.github.copydesk.names.context;

import io.github.copydesk.token.WordSet;
import java.util.Set;

/** Companies, places and things whose names look like a person's. */
public final class Namesakes {
    private static final Set<String> NAMES = WordSet.of("namesakes");

    public static boolean looksLikePerson(String name) {
        return NAMES.contains(name);
    }

    private Namesakes() {}
}
