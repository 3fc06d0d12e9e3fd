package io.github.copydesk.names.candidate;

import io.github.copydesk.token.NameTokenizer;
import io.github.copydesk.token.WordShape;
import java.util.List;

/**
 * A word of an article with words that may be run together in it.
 *
 * @param kind how the parts were found
 * @param parts the parts in their right form
 * @param attested the source that has the parts next to each other
 * @param known the parts as the source has them, or the whole name that contains them; empty if there is no source
 * @param articles the number of other articles that have the parts next to each other
 */
public record SplitCandidate(
        String word, Kind kind, List<String> parts, Attested attested, String known, int articles) {
    /** The evidence for the place of the break. */
    public enum Kind {
        /** A capital after a lower-case letter. */
        CAMEL,
        /** A capital after a word that begins in lower case. */
        SMALL,
        /** No capital. */
        LOWER,
        /** Several capitals, particles, or a word after the name. */
        MANY
    }

    /** The source that has the parts next to each other. */
    public enum Attested {
        NOWHERE,
        ARTICLE,
        FIGURE,
        /** A name of at least three words that contains the word. */
        WHOLE_NAME,
        CORPUS
    }

    public SplitCandidate {
        parts = List.copyOf(parts);
    }

    /** A candidate with one break. */
    static SplitCandidate at(String word, Kind kind, String left, String right) {
        return new SplitCandidate(word, kind, List.of(left, right), Attested.NOWHERE, "", 0);
    }

    /** The parts with spaces. A particle joined to a surname by a hyphen stays in lower case: Amina al-Rashid. */
    public String text() {
        String text = String.join(" ", parts);
        String last = right();
        int hyphen = last.indexOf('-');
        boolean particle = kind == Kind.LOWER
                && attested == Attested.NOWHERE
                && hyphen > 1
                && Character.isUpperCase(last.charAt(hyphen + 1))
                && NameTokenizer.isParticle(WordShape.lower(last.substring(0, hyphen)));
        int at = text.length() - last.length();
        return particle
                ? text.substring(0, at) + WordShape.lower(last.substring(0, hyphen)) + last.substring(hyphen)
                : text;
    }

    public String left() {
        return parts.get(0);
    }

    public String right() {
        return parts.get(parts.size() - 1);
    }

    /** Whether the name of a public figure is the only evidence, and the word has no inner capital. */
    public boolean isFigureInSmallLetters() {
        return attested == Attested.FIGURE && kind == Kind.LOWER;
    }
}
