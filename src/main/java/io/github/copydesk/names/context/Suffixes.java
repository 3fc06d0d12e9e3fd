package io.github.copydesk.names.context;

import io.github.copydesk.token.WordSet;
import java.util.Set;

/** What stands at the end of a word that begins like a name: the end of a town or a family, or the next word of the sentence. */
public final class Suffixes {
    /** What ends the names of places and of families, and is a word of its own besides: Harrisburg, Johnstown, Andersson. */
    private static final Set<String> ENDINGS = WordSet.of("name-endings");

    /** What stands after a name so often that it is found glued to one: auxiliaries, saying, and small words. */
    private static final Set<String> FOLLOWING = WordSet.of("following-words");

    /** Endings that make a surname of a given name, so that the whole begins like one: Milosavljević, Petrochenkov. */
    private static final Set<String> PATRONYMIC = WordSet.of("patronymic-endings");

    /** What Indian given names are joined with, and is a surname of others. */
    private static final Set<String> JOINED = WordSet.of("joined-name-parts");

    /** Whether a given name that is at home in India is written in one with this: Nandakumar. */
    public static boolean joinsNames(String tail) {
        return JOINED.contains(tail);
    }

    /** Whether the word ends as surnames made of given names do. */
    public static boolean endsPatronymics(String word) {
        return PATRONYMIC.stream().anyMatch(word::endsWith);
    }

    public static boolean endsNames(String tail) {
        return ENDINGS.contains(tail);
    }

    public static boolean followsNames(String tail) {
        return FOLLOWING.contains(tail);
    }

    private Suffixes() {}
}
