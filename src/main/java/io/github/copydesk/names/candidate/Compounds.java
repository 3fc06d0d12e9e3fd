package io.github.copydesk.names.candidate;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.names.context.ArticleContext;

/** Tells compounds from names that are run together in lower case: compound nouns, and places called after somebody. */
final class Compounds {
    /** The rank of a name that is in more than one list. */
    private static final int LISTED = 4;

    private final ArticleContext context;
    private final Lexicon lexicon;

    Compounds(ArticleContext context) {
        this.context = context;
        lexicon = context.lexicon();
    }

    /**
     * Whether the halves may be one word.
     *
     * @param tail the second half as it is written
     * @param right the second half as a name
     */
    boolean mayBeOne(String first, String tail, String right) {
        return isNoun(first, right) || isGenitive(first, tail, right) || isCompoundOf(first, right);
    }

    /** Whether the halves may be a compound noun, in a language that capitalizes nouns. */
    private boolean isNoun(String first, String right) {
        return context.nounsHaveCapitals()
                && !context.hasGivenName(right)
                && (!lexicon.given(first) || lexicon.rank(first, NameKind.GIVEN) < LISTED);
    }

    /** Whether a place may be called after a given name, as in languages other than English: {@code Ottosruh}. */
    private boolean isGenitive(String first, String tail, String right) {
        return !context.english()
                && tail.length() > 3
                && tail.startsWith("s")
                && lexicon.given(first)
                && lexicon.rank(right, NameKind.SURNAME) < LISTED
                && context.evidence().count(right) == 0;
    }

    /** Whether the second half is a word of the article and no person, and the first half no name. */
    private boolean isCompoundOf(String first, String right) {
        return context.evidence().count(right) > 0
                && (context.word(right) || context.nounsHaveCapitals())
                && !lexicon.given(first)
                && !lexicon.familyFirst(first)
                && !lexicon.surname(first)
                && !lexicon.surname(right)
                && !context.isNamedPerson(right);
    }
}
