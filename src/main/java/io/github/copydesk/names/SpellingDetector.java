package io.github.copydesk.names;

import io.github.copydesk.model.Features;
import io.github.copydesk.model.Model;
import io.github.copydesk.model.Prediction;
import io.github.copydesk.names.candidate.Edit;
import io.github.copydesk.names.candidate.JoinedWords;
import io.github.copydesk.names.candidate.SpellingCandidate;
import io.github.copydesk.names.candidate.SpellingCandidate.Source;
import io.github.copydesk.names.candidate.SpellingCandidates;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.LexicalStatus;
import io.github.copydesk.names.context.RegionalSpelling;
import io.github.copydesk.names.feature.DirectionFeatures;
import io.github.copydesk.names.feature.KnownFeatures;
import io.github.copydesk.names.feature.PairFeatures;
import io.github.copydesk.names.model.NameModels;
import io.github.copydesk.names.model.SpellingSuggestion;
import io.github.copydesk.names.veto.NameVeto;
import io.github.copydesk.results.Confidence;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds misspelled names: candidates, their features, one model for right spellings in the article and one for right
 * spellings known elsewhere, then vetoes.
 */
final class SpellingDetector {
    private static final String OTHER_NAME = "other-name";
    private static final Set<Edit> OTHER_NAMES = EnumSet.of(Edit.SUBSTITUTION, Edit.INSERTION, Edit.ENDING);
    private static final String SETTLED = "settled";
    /** How many times as frequent the usual spelling is, and one spelling is that leaves the direction open. */
    private static final int CLEAR = 3;

    private static final int MORE = 2;

    private final ArticleContext context;
    private final NameModels models;
    private final SpellingCandidates candidates;
    private final PairFeatures pairs;
    private final DirectionFeatures directions;
    private final KnownFeatures known;
    private final SpellingReasons reasons;
    private final SpellingAuthority authority;

    SpellingDetector(ArticleContext context, NameModels models) {
        this.context = context;
        this.models = models;
        candidates = new SpellingCandidates(context);
        pairs = new PairFeatures(context);
        directions = new DirectionFeatures(context, pairs);
        known = new KnownFeatures(context);
        reasons = new SpellingReasons(context);
        authority = new SpellingAuthority(context);
    }

    /** The judgement of a candidate. */
    private record Verdict(
            SpellingCandidate candidate, boolean settled, double probability, Confidence confidence, String reason) {
        private static final Comparator<Verdict> ORDER = Comparator.comparing(Verdict::settled)
                .thenComparingDouble(Verdict::probability)
                .thenComparing(it -> it.candidate().right(), Comparator.reverseOrder());

        SpellingSuggestion of(NameToken token, int from, int to) {
            return new SpellingSuggestion(
                    token,
                    token.start() + from,
                    token.start() + to,
                    candidate.right(),
                    settled,
                    probability,
                    confidence,
                    reason);
        }
    }

    Stream<SpellingSuggestion> find() {
        return context.evidence().words().entrySet().stream().flatMap(this::find);
    }

    private Stream<SpellingSuggestion> find(Map.Entry<String, List<NameToken>> entry) {
        String written = entry.getKey();
        if (context.accepted(written)
                || (areHeadlines(entry.getValue()) && context.status(written) != LexicalStatus.UNKNOWN)) {
            return Stream.empty();
        }
        List<Part> parts = parts(written);
        Optional<Verdict> whole =
                parts.isEmpty() ? variant(written).or(() -> best(candidates.of(written))) : Optional.empty();
        List<Part> found =
                whole.map(it -> List.of(new Part(it, 0, written.length()))).orElse(parts);
        return found.isEmpty()
                ? Stream.empty()
                : entry.getValue().stream()
                        .filter(token -> !NameVeto.any(NameVeto.SPELLING, token, context))
                        .flatMap(token -> found.stream().map(it -> it.verdict().of(token, it.from(), it.to())));
    }

    private static boolean areHeadlines(List<NameToken> tokens) {
        for (NameToken token : tokens) {
            if (!token.headline()) {
                return false;
            }
        }
        return true;
    }

    /** Another accepted spelling of the same name, if the article has it as often or more often. */
    private Optional<Verdict> variant(String written) {
        Set<String> variants = context.lexicon().variants(written);
        if (variants.isEmpty()) {
            return Optional.empty();
        }
        double probability = models.pair().threshold("warning");
        return variants.stream()
                .filter(it -> !it.equals(written)
                        && context.evidence().count(it) >= context.evidence().count(written))
                .sorted()
                .map(it -> new SpellingCandidate(written, it, Edit.ofNames(written, it), Source.ARTICLE, it))
                .map(it -> new Verdict(it, false, probability, Confidence.LIKELY, reasons.of(it)))
                .findFirst();
    }

    private record Part(Verdict verdict, int from, int to) {}

    /** The parts of a hyphenated word that the article has by themselves in another spelling. */
    private List<Part> parts(String written) {
        if (written.indexOf('-') < 0) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (String part : written.split("-", -1)) {
            int start = from;
            if (SpellingCandidates.isCandidate(part) && context.evidence().count(part) == 0) {
                List<SpellingCandidate> here = candidates.of(part).stream()
                        .filter(it -> it.source() == Source.ARTICLE)
                        .toList();
                best(here).ifPresent(it -> parts.add(new Part(it, start, start + part.length())));
            }
            from += part.length() + 1;
        }
        return parts;
    }

    private Optional<Verdict> best(List<SpellingCandidate> all) {
        return all.isEmpty()
                ? Optional.empty()
                : all.stream()
                        .flatMap(it -> (it.source() == Source.ARTICLE ? pair(it) : known(it, all)).stream())
                        .max(Verdict.ORDER);
    }

    private Optional<Verdict> known(SpellingCandidate candidate, List<SpellingCandidate> all) {
        Model model = models.known();
        Features features = known.of(candidate, all);
        double probability = model.predict(features).probability();
        boolean enough = !isOtherName(candidate) || probability >= model.threshold(OTHER_NAME);
        return NameModels.confidence(model, probability)
                .map(it -> enough ? it : Confidence.POSSIBLE)
                .flatMap(it -> models.kinds().limit("known", features, it))
                .map(it -> new Verdict(candidate, true, probability, it, reasons.of(candidate)));
    }

    /** Whether little separates a name from one of the lexicon, so that it may be a name of its own. */
    private boolean isOtherName(SpellingCandidate candidate) {
        return candidate.source() == Source.LEXICON
                && OTHER_NAMES.contains(candidate.edit())
                && context.name(candidate.right());
    }

    /**
     * Judges two spellings in the article: one model decides whether they are one name, another which of them is wrong.
     * An error needs both to be certain. Without a clear direction it is one name in two spellings; if one of them is a
     * clear exception, only that one is reported.
     */
    private Optional<Verdict> pair(SpellingCandidate candidate) {
        Model model = models.pair();
        Features features = pairs.pair(candidate);
        Prediction prediction = model.predict(features);
        double one = prediction.probability();
        if (one < model.threshold("note") || isWordBesideNoWord(candidate) || JoinedWords.are(candidate, context)) {
            return Optional.empty();
        }
        String written = candidate.written();
        String right = candidate.right();
        boolean accent = candidate.edit() == Edit.ACCENT; // comes and goes, and is no misspelling
        boolean isSpelling = !accent && candidate.edit() != Edit.CAPITAL;
        if (isSpelling && isKnownBesideUnknown(written, right)) {
            return Optional.empty();
        }
        double settled = models.direction().threshold(SETTLED);
        double predicted = models.direction().predict(directions.of(candidate)).probability();
        boolean isKnown = isKnownBesideUnknown(right, written) && !isMore(MORE, written, right);
        boolean isAsked = !isKnown
                && Math.max(predicted, 1 - predicted) < models.direction().threshold("clear");
        if (authority.rejects(candidate, isAsked)) {
            return Optional.empty();
        }
        Optional<String> said = authority.confirms(candidate, isAsked);
        double wrong = isSpelling && (isKnown || said.isPresent()) ? Math.max(settled, predicted) : predicted;
        boolean isRegional = RegionalSpelling.areOneWord(written, right, context::englishWord);
        boolean isUnknownCapital = isUnknownCapital(candidate) && said.isEmpty();
        boolean isMinority = isUnknownCapital
                && context.evidence().count(right) < context.evidence().count(written);
        boolean isOpen = isUnknownCapital
                && (wrong >= settled
                        ? isMore(MORE, written, right)
                        : wrong < 1 - settled && isMore(MORE, right, written));
        boolean isClear = isMore(CLEAR, written, right) || isMore(CLEAR, right, written);
        boolean isOneOfTwo = isUnknownCapital
                && !isMinority
                && !isMore(MORE, right, written)
                && !context.isNamedPerson(right); // a product, and which of the two is its own is not known
        boolean isUsual = isMore(isOpen ? MORE : CLEAR, written, right);
        boolean isMisspelling = wrong >= settled && !accent && !isRegional && !isOpen;
        boolean isOtherShown = isUsual && !isMisspelling && !accent;
        if ((wrong < 1 - settled && !isOpen) || isOtherShown) {
            return Optional.empty();
        }
        double misspelling = one * wrong;
        boolean certain = !isMisspelling || misspelling >= model.threshold("error");
        return NameModels.confidence(model, one)
                .map(it -> certain || it != Confidence.CERTAIN ? it : Confidence.LIKELY)
                .map(it -> isMinority || ((isOpen || isRegional) && !isClear) ? Confidence.POSSIBLE : it)
                .flatMap(it -> isMisspelling
                        ? models.kinds().limit("pair", features.with(pairs.order(candidate)), it)
                        : Optional.of(it))
                .map(it -> new Verdict(
                        candidate,
                        isMisspelling && !isOneOfTwo,
                        isMisspelling ? misspelling : one,
                        it,
                        reasons.of(candidate, prediction, said)));
    }

    /**
     * Whether a common word, and no person, is compared with a spelling that nothing knows: only that one can be wrong,
     * {@code Integration} and {@code Intergration}.
     */
    private boolean isWordBesideNoWord(SpellingCandidate candidate) {
        String written = candidate.written();
        return candidate.edit() != Edit.CAPITAL
                && candidate.edit() != Edit.ACCENT
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

    /**
     * Whether the two differ only in a capital and no list has either, so that clear counts overrule the model of the
     * direction.
     */
    private boolean isUnknownCapital(SpellingCandidate candidate) {
        return candidate.edit() == Edit.CAPITAL
                && !context.lexicon().vouches(candidate.written())
                && !context.lexicon().vouches(candidate.right());
    }
}
