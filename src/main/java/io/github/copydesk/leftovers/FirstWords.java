package io.github.copydesk.leftovers;

/**
 * The words with which phrases begin. No means that no phrase begins with a word, which is so for most; yes means
 * maybe.
 */
final class FirstWords {
    /** The letters of a stem that are compared. */
    private static final int EDGE = 3;

    private final HashBits words = new HashBits();
    private final HashBits beginnings = new HashBits();
    private final HashBits endings = new HashBits();
    private boolean hasStems;

    void add(String word) {
        words.add(word.hashCode());
    }

    /** Adds a beginning of words, with at least three letters. */
    void addBeginning(String stem) {
        hasStems = true;
        beginnings.add(edge(stem, 0));
    }

    /** Adds an ending of words, with at least three letters. */
    void addEnding(String stem) {
        hasStems = true;
        endings.add(edge(stem, stem.length() - EDGE));
    }

    /** Whether a phrase may begin with a word. */
    boolean mayHave(String word) {
        return words.mayHave(word.hashCode()) || (hasStems && word.length() >= EDGE && mayHaveStem(word));
    }

    private boolean mayHaveStem(String word) {
        return beginnings.mayHave(edge(word, 0)) || endings.mayHave(edge(word, word.length() - EDGE));
    }

    private static int edge(String word, int from) {
        return (word.charAt(from) * 31 + word.charAt(from + 1)) * 31 + word.charAt(from + 2);
    }
}
