package io.github.copydesk.names;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.ContextWords;
import io.github.copydesk.names.context.OrganisationNouns;
import io.github.copydesk.names.context.Suffixes;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.WordShape;

/** What the words around a word without a seam say for and against two names in it. */
final class SeamCompany {
    /** Two names must be so much likelier than one (natural logarithm): of names that no list has, few reach it. */
    private static final double GAIN = 6;

    private static final double GAIN_IN_DOUBT = 8.5;
    static final double GAIN_BEFORE_NAME = 15;
    static final double GAIN_IF_MEANT = 18;

    private final ArticleContext witness;

    SeamCompany(ArticleContext witness) {
        this.witness = witness;
    }

    /** A name goes on from it or leads to it, so that it is a given name or a surname already: Salimata Koné. */
    boolean isWholeName(NameToken mention) {
        boolean goesOn = witness.evidence()
                .after(mention)
                .map(NameToken::word)
                .filter(next -> !witness.commonWord(next) && WordShape.isName(next))
                .isPresent();
        return goesOn || witness.evidence().mentions(mention.word()).stream().anyMatch(witness::goesOnFromName);
    }

    /** Whether it names a depot, a lake or a prize, which are called after one word as often as after two. */
    boolean isThing(NameToken mention) {
        return OrganisationNouns.goesOn(mention, witness.evidence());
    }

    /** How much likelier two names must be. */
    double gainNeeded(NameToken mention, String left) {
        boolean once =
                witness.elsewhere(mention.word()) == 0 && witness.evidence().count(mention.word()) == 1;
        boolean name = witness.evidence()
                .after(mention)
                .filter(next -> !witness.word(next.word()))
                .isPresent();
        if (!once) {
            return GAIN_IF_MEANT;
        }
        if (name || witness.isHandle(WordShape.lower(mention.word()))) {
            return GAIN_BEFORE_NAME;
        }
        boolean doubtful = !mention.running()
                || witness.commonWord(left)
                || ContextWords.isDetermined(mention)
                || ContextWords.isPlaced(mention)
                || Suffixes.endsPatronymics(mention.word());
        return doubtful ? GAIN_IN_DOUBT : GAIN;
    }
}
