package io.github.copydesk.names.candidate;

/**
 * A spelling of an article, and a known one that it may be a misspelling of.
 *
 * @param edit what makes the written one of the right one
 * @param source who knows the right one
 * @param known the whole name or phrase that has the right one, for the message
 */
public record SpellingCandidate(String written, String right, Edit edit, Source source, String known) {
    /** The same pair with the other one taken for wrong. */
    public SpellingCandidate turned() {
        Edit back = Edit.ofNames(/* written= */ right, /* right= */ written);
        return new SpellingCandidate(/* written= */ right, /* right= */ written, back, source, written);
    }

    /** Who knows the right spelling. */
    public enum Source {
        /** The article itself, somewhere else. */
        ARTICLE,
        /** The people of the newsroom. */
        HOUSE,
        /** A public figure who bears the name that stands beside. */
        FIGURE,
        /** The gazetteer or the dictionary. */
        LEXICON
    }
}
