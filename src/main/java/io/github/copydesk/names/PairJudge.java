package io.github.copydesk.names;

import io.github.copydesk.model.Features;
import io.github.copydesk.model.Model;
import io.github.copydesk.model.Prediction;
import io.github.copydesk.names.candidate.Edit;
import io.github.copydesk.names.candidate.JoinedWords;
import io.github.copydesk.names.candidate.SpellingCandidate;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.LexicalStatus;
import io.github.copydesk.names.context.RegionalSpelling;
import io.github.copydesk.names.feature.DirectionFeatures;
import io.github.copydesk.names.feature.PairFeatures;
import io.github.copydesk.names.model.NameModels;
import io.github.copydesk.results.Confidence;
import io.github.copydesk.token.NameTokens;
import java.util.Optional;

/**
 * Judges two spellings in one article: one model decides whether they are one name, another which of them is wrong. An
 * error needs both to be certain. Without a clear direction it is one name in two spellings; if one of them is a clear
 * exception, only that one is reported.
 */
final class PairJudge {
    private static final String SETTLED = "settled";
    /** How many times as frequent the usual spelling is. */
    private static final int CLEAR = 3;
    /** How many times as frequent a spelling is that leaves the direction open. */
    private static final int MORE = 2;

    private final ArticleContext context;
    private final NameModels models;
    private final PairFeatures pairs;
    private final DirectionFeatures directions;
    private final SpellingReasons reasons;
    private final SpellingAuthority authority;

    PairJudge(ArticleContext context, NameModels models) {
        this.context = context;
        this.models = models;
        pairs = new PairFeatures(context);
        directions = new DirectionFeatures(context, pairs);
        reasons = new SpellingReasons(context);
        authority = new SpellingAuthority(context);
    }

    /** The verdict on a candidate; empty if they are two names, or the written spelling is right. */
    Optional<SpellingVerdict> judge(SpellingCandidate candidate) {
        Features features = pairs.pair(candidate);
        Prediction prediction = models.pair().predict(features);
        return prediction.probability() < models.pair().threshold("note") || isRight(candidate)
                ? Optional.empty()
                : direction(candidate).flatMap(it -> verdict(candidate, features, prediction, it));
    }

    /** Whether the lexicon shows that the written spelling is right, or that the two are different words. */
    private boolean isRight(SpellingCandidate candidate) {
        return isWordBesideNoWord(candidate)
                || JoinedWords.are(candidate, context)
                || (isSpelling(candidate) && isKnownBesideUnknown(candidate.written(), candidate.right()));
    }

    /** Whether letters differ. Capitals and accents come and go. */
    private static boolean isSpelling(SpellingCandidate candidate) {
        return candidate.edit() != Edit.ACCENT && candidate.edit() != Edit.CAPITAL;
    }

    /**
     * Which of two spellings is wrong.
     *
     * @param wrong how likely the written one is wrong, from 0 to 1
     * @param authority what decides it from outside, in the words of the message
     */
    private record Direction(double wrong, Optional<String> authority) {}

    /** The direction; empty if something outside the article confirms the written spelling. */
    private Optional<Direction> direction(SpellingCandidate candidate) {
        String written = candidate.written();
        String right = candidate.right();
        double predicted = models.direction().predict(directions.of(candidate)).probability();
        boolean isKnown = isKnownBesideUnknown(right, written) && !isMore(MORE, written, right);
        boolean isAsked = !isKnown
                && Math.max(predicted, 1 - predicted) < models.direction().threshold("clear");
        if (authority.rejects(candidate, isAsked)) {
            return Optional.empty();
        }
        Optional<String> said = authority.confirms(candidate, isAsked);
        boolean isSettled = isSpelling(candidate) && (isKnown || said.isPresent());
        return Optional.of(new Direction(isSettled ? Math.max(settled(), predicted) : predicted, said));
    }

    private double settled() {
        return models.direction().threshold(SETTLED);
    }

    /**
     * What the counts say about two spellings that differ only in a capital, and that no list has.
     *
     * @param open whether they overrule the model of the direction
     * @param minority whether the article has the proposed spelling less often
     * @param oneOfTwo whether it may be a product, and its own spelling is not known
     */
    private record Capitals(boolean open, boolean minority, boolean oneOfTwo) {
        static final Capitals NONE = new Capitals(false, false, false);
    }

    private Capitals capitals(SpellingCandidate candidate, Direction direction) {
        if (direction.authority().isPresent() || !isUnknownCapital(candidate)) {
            return Capitals.NONE;
        }
        String written = candidate.written();
        String right = candidate.right();
        boolean open = direction.wrong() >= settled()
                ? isMore(MORE, written, right)
                : direction.wrong() < 1 - settled() && isMore(MORE, right, written);
        boolean minority = context.evidence().count(right) < context.evidence().count(written);
        boolean oneOfTwo = !minority && !isMore(MORE, right, written) && !context.isNamedPerson(right);
        return new Capitals(open, minority, oneOfTwo);
    }

    private Optional<SpellingVerdict> verdict(
            SpellingCandidate candidate, Features features, Prediction prediction, Direction direction) {
        String written = candidate.written();
        String right = candidate.right();
        boolean accent = candidate.edit() == Edit.ACCENT;
        boolean regional = RegionalSpelling.areOneWord(written, right, context::englishWord);
        Capitals capitals = capitals(candidate, direction);
        boolean misspelling = direction.wrong() >= settled() && !accent && !regional && !capitals.open();
        boolean usual = isMore(capitals.open() ? MORE : CLEAR, written, right);
        boolean otherIsReported = usual && !misspelling && !accent;
        if ((direction.wrong() < 1 - settled() && !capitals.open()) || otherIsReported) {
            return Optional.empty();
        }
        boolean clear = isMore(CLEAR, written, right) || isMore(CLEAR, right, written);
        boolean doubtful = capitals.minority() || ((capitals.open() || regional) && !clear);
        double probability = prediction.probability() * (misspelling ? direction.wrong() : 1);
        return confidence(prediction.probability(), misspelling ? probability : 1)
                .map(it -> doubtful ? Confidence.POSSIBLE : it)
                .flatMap(it -> misspelling
                        ? models.kinds().limit("pair", features.with(pairs.order(candidate)), it)
                        : Optional.of(it))
                .map(it -> new SpellingVerdict(
                        candidate,
                        misspelling && !capitals.oneOfTwo(),
                        probability,
                        it,
                        reasons.of(candidate, prediction, direction.authority())));
    }

    /**
     * The confidence that two spellings are one name.
     *
     * @param misspelling how likely the written one is a misspelling; below the threshold of an error it is not certain
     */
    private Optional<Confidence> confidence(double one, double misspelling) {
        Model model = models.pair();
        boolean certain = misspelling >= model.threshold("error");
        return NameModels.confidence(model, one)
                .map(it -> certain || it != Confidence.CERTAIN ? it : Confidence.LIKELY);
    }

    /**
     * Whether a common word, and no person, is compared with a spelling that nothing knows: only that one can be wrong,
     * {@code Integration} and {@code Intergration}.
     */
    private boolean isWordBesideNoWord(SpellingCandidate candidate) {
        String written = candidate.written();
        return isSpelling(candidate)
                && context.commonWord(written)
                && context.status(candidate.right()) == LexicalStatus.UNKNOWN
                && !context.isNamedPerson(written);
    }

    /**
     * Whether a name of a list is compared with a spelling that nothing knows, and the article neither names a person by
     * that one nor clearly prefers it: only that one can be wrong, {@code Westford} and {@code Wesftord}.
     */
    private boolean isKnownBesideUnknown(String known, String other) {
        return context.status(known) == LexicalStatus.LISTED
                && context.status(other) == LexicalStatus.UNKNOWN
                && !isMore(CLEAR, other, known)
                && !context.isNamedPerson(other);
    }

    /** Whether the article has one spelling at least this many times as often as the other. */
    private boolean isMore(int times, String one, String other) {
        NameTokens tokens = context.evidence();
        return tokens.count(one) >= times * tokens.count(other);
    }

    private boolean isUnknownCapital(SpellingCandidate candidate) {
        return candidate.edit() == Edit.CAPITAL
                && !context.lexicon().vouches(candidate.written())
                && !context.lexicon().vouches(candidate.right());
    }
}
