package io.github.copydesk.names;

import io.github.copydesk.token.WordSet;
import java.util.Set;

/** Companies, places and things whose names read like a person's. */
final class Namesakes {
    private static final Set<String> NAMES = WordSet.of("namesakes");

    static boolean is(String name) {
        return NAMES.contains(name);
    }

    private Namesakes() {}
}
