package io.github.copydesk.names.feature;

import static io.github.copydesk.names.feature.PairFeatures.bounded;
import static io.github.copydesk.names.feature.PairFeatures.log2;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.model.Features;
import io.github.copydesk.names.candidate.Edit;
import io.github.copydesk.names.candidate.SpellingCandidate;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.CooccurrenceContext;
import io.github.copydesk.names.context.LexicalStatus;
import io.github.copydesk.names.context.WordCompounds;
import io.github.copydesk.token.NameTokens;

/** Features that show which of two spellings of one name is wrong. Each changes its sign when the two are exchanged. */
public final class DirectionFeatures {
    private final ArticleContext context;
    private final NameTokens tokens;
    private final CooccurrenceContext cooccurrence;
    private final PairFeatures pairs;

    public DirectionFeatures(ArticleContext context, PairFeatures pairs) {
        this.context = context;
        this.pairs = pairs;
        tokens = context.evidence();
        cooccurrence = new CooccurrenceContext(context);
    }

    public Features of(SpellingCandidate candidate) {
        String wrong = candidate.written();
        String right = candidate.right();
        if (candidate.edit() == Edit.CAPITAL) {
            return ofCapitals(wrong, right);
        }
        double strangeness = bounded(context.strangeness(wrong, right) / 4, 3);
        boolean isDropped = candidate.edit() == Edit.DELETION || candidate.edit() == Edit.INSERTION;
        boolean listed = rank(right) > 0 || rank(wrong) > 0;
        return new Features()
                .set("counts", counts(wrong, right))
                .set("elsewhere", pairs.elsewhere(wrong, right))
                .set("strangeness", strangeness)
                .set("status", difference(status(right), status(wrong)))
                .set("word", difference(isWord(right), isWord(wrong)))
                .set("rank", bounded((rank(right) - rank(wrong)) / 3.0, 3))
                .set("given-name", difference(hasGivenName(right), hasGivenName(wrong)))
                .set("small", difference(context.hasSmall(right), context.hasSmall(wrong)))
                .set("dropped", isDropped ? bounded(right.length() - wrong.length(), 1) : 0)
                .set("dropped-unknown", isDropped && !listed ? bounded(right.length() - wrong.length(), 1) : 0)
                .set("compound", difference(WordCompounds.joins(right, context), WordCompounds.joins(wrong, context)))
                .set("accents", candidate.edit() == Edit.ACCENT ? difference(isAccented(right), isAccented(wrong)) : 0)
                .set(
                        "longer",
                        candidate.edit() == Edit.REPEATED_LETTER ? bounded(wrong.length() - right.length(), 1) : 0);
    }

    /**
     * The features of two spellings that differ in a capital: the one that others write is right, however often the
     * article has the other.
     */
    private Features ofCapitals(String wrong, String right) {
        Lexicon lexicon = context.lexicon();
        boolean vouched = lexicon.vouches(right) || lexicon.vouches(wrong);
        int inner = capitals(right) - capitals(wrong);
        return new Features()
                .set("capital-vouched", difference(lexicon.vouches(right), lexicon.vouches(wrong)))
                .set("capital-more-unknown", vouched ? 0 : bounded(inner, 1))
                .set("capital-word", context.word(right) ? bounded(inner, 1) : 0)
                .set("capital-elsewhere", pairs.elsewhere(wrong, right));
    }

    private double counts(String wrong, String right) {
        return bounded(log2(tokens.count(right)) - log2(tokens.count(wrong)), 4);
    }

    private static boolean isAccented(String word) {
        return word.chars().anyMatch(it -> it > 127);
    }

    private static int capitals(String word) {
        return (int) word.chars().filter(Character::isUpperCase).count();
    }

    private boolean status(String word) {
        return context.status(word) == LexicalStatus.LISTED || context.status(word) == LexicalStatus.ACCEPTED;
    }

    private boolean isWord(String word) {
        return context.status(word) == LexicalStatus.WORD;
    }

    private int rank(String word) {
        return context.lexicon().highestRank(word);
    }

    private boolean hasGivenName(String word) {
        return !cooccurrence.given(word).isEmpty();
    }

    private static double difference(boolean right, boolean wrong) {
        return (right ? 1 : 0) - (wrong ? 1 : 0);
    }
}
