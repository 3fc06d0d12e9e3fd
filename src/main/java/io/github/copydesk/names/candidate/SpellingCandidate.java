package io.github.copydesk.names.candidate;

/**
 * A spelling in an article with a known spelling, of which it may be a misspelling.
 *
 * @param edit the edit from the right spelling to the written one
 * @param source the source of the right spelling
 * @param known the whole name or phrase with the right spelling, for the message
 */
public record SpellingCandidate(String written, String right, Edit edit, Source source, String known) {
    /** The same pair with the spellings exchanged. */
    public SpellingCandidate turned() {
        Edit back = Edit.ofNames(/* written= */ right, /* right= */ written);
        return new SpellingCandidate(/* written= */ right, /* right= */ written, back, source, written);
    }

    /** The source of a right spelling. */
    public enum Source {
        /** Another place in the article. */
        ARTICLE,
        /** The people of the project configuration. */
        PROJECT,
        /** A public figure whose name also contains the word beside it. */
        FIGURE,
        /** The gazetteer or the dictionary. */
        LEXICON
    }
}
