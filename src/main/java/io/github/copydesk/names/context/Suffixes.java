package io.github.copydesk.names.context;

import io.github.copydesk.token.WordSet;
import java.util.Set;

/** Known ends of words that begin like a name: parts of place names and surnames, or the next word of the sentence. */
public final class Suffixes {
    /** Ends of place names and surnames that are words themselves: Harrisburg, Johnstown, Andersson. */
    private static final Set<String> ENDINGS = WordSet.of("name-endings");

    /**
     * Words that often follow a name and are found run together with it: auxiliaries, verbs of speech, function words.
     */
    private static final Set<String> FOLLOWING = WordSet.of("following-words");

    /** Second parts of Indian given names that are also surnames. */
    private static final Set<String> JOINED = WordSet.of("joined-name-parts");

    /** Whether an Indian given name is written as one word with this part: Nandakumar. */
    public static boolean joinsNames(String tail) {
        return JOINED.contains(tail);
    }

    public static boolean endsNames(String tail) {
        return ENDINGS.contains(tail);
    }

    public static boolean followsNames(String tail) {
        return FOLLOWING.contains(tail);
    }

    private Suffixes() {}
}
