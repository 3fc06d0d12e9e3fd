package io.github.copydesk.names.candidate;

import io.github.copydesk.token.NameTokenizer;
import io.github.copydesk.token.WordShape;
import java.util.List;

/**
 * A word of an article, and words that may have run together in it.
 *
 * @param kind how the parts were found
 * @param parts as they should read
 * @param attested who has the parts side by side
 * @param known the parts as they stand there, or the whole name that they belong to; empty where nobody has them
 * @param articles how many other articles have the parts side by side
 */
public record SplitCandidate(
        String word, Kind kind, List<String> parts, Attested attested, String known, int articles) {
    /** What shows where the parts join. */
    public enum Kind {
        /** A capital behind a small letter. */
        CAMEL,
        /** A capital behind a word that begins small. */
        SMALL,
        /** Nothing. */
        LOWER,
        /** Several capitals, particles, or a word behind the name. */
        MANY
    }

    /** Who has the parts side by side. */
    public enum Attested {
        NOWHERE,
        ARTICLE,
        FIGURE,
        /** A name of three words or more that the word is a part of. */
        WHOLE_NAME,
        CORPUS
    }

    public SplitCandidate {
        parts = List.copyOf(parts);
    }

    /** A break at one place. */
    static SplitCandidate at(String word, Kind kind, String left, String right) {
        return new SplitCandidate(word, kind, List.of(left, right), Attested.NOWHERE, "", 0);
    }

    /** The parts side by side; a particle that a hyphen joins to a surname stays small: Amina al-Rashid. */
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

    /** Whether a public figure alone reads a word apart that no capital divides. */
    public boolean isFigureInSmallLetters() {
        return attested == Attested.FIGURE && kind == Kind.LOWER;
    }
}
