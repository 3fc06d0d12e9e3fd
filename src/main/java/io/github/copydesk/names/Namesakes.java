package io.github.copydesk.names;

import java.util.Set;

/** Companies, places and things whose names read like a person's. */
final class Namesakes {
    private static final Set<String> NAMES = ListedWords.of("namesakes");

    static boolean is(String name) {
        return NAMES.contains(name);
    }

    private Namesakes() {}
}
