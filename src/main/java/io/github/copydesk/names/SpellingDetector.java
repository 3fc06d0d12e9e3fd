package io.github.copydesk.names;

import io.github.copydesk.model.Features;
import io.github.copydesk.model.Model;
import io.github.copydesk.names.candidate.Edit;
import io.github.copydesk.names.candidate.SpellingCandidate;
import io.github.copydesk.names.candidate.SpellingCandidate.Source;
import io.github.copydesk.names.candidate.SpellingCandidates;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.LexicalStatus;
import io.github.copydesk.names.feature.KnownFeatures;
import io.github.copydesk.names.model.NameModels;
import io.github.copydesk.names.model.SpellingSuggestion;
import io.github.copydesk.names.veto.NameVeto;
import io.github.copydesk.results.Confidence;
import io.github.copydesk.token.NameToken;
import java.util.ArrayList;
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

    private final ArticleContext context;
    private final NameModels models;
    private final SpellingCandidates candidates;
    private final PairJudge pair;
    private final KnownFeatures known;
    private final SpellingReasons reasons;

    SpellingDetector(ArticleContext context, NameModels models) {
        this.context = context;
        this.models = models;
        candidates = new SpellingCandidates(context);
        pair = new PairJudge(context, models);
        known = new KnownFeatures(context);
        reasons = new SpellingReasons(context);
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
        Optional<SpellingVerdict> whole =
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
    private Optional<SpellingVerdict> variant(String written) {
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
                .map(it -> new SpellingVerdict(it, false, probability, Confidence.LIKELY, reasons.of(it)))
                .findFirst();
    }

    private record Part(SpellingVerdict verdict, int from, int to) {}

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

    private Optional<SpellingVerdict> best(List<SpellingCandidate> all) {
        return all.isEmpty()
                ? Optional.empty()
                : all.stream()
                        .flatMap(it -> (it.source() == Source.ARTICLE ? pair.judge(it) : known(it, all)).stream())
                        .max(SpellingVerdict.ORDER);
    }

    private Optional<SpellingVerdict> known(SpellingCandidate candidate, List<SpellingCandidate> all) {
        Model model = models.known();
        Features features = known.of(candidate, all);
        double probability = model.predict(features).probability();
        boolean enough = !isOtherName(candidate) || probability >= model.threshold(OTHER_NAME);
        return NameModels.confidence(model, probability)
                .map(it -> enough ? it : Confidence.POSSIBLE)
                .flatMap(it -> models.kinds().limit("known", features, it))
                .map(it -> new SpellingVerdict(candidate, true, probability, it, reasons.of(candidate)));
    }

    /** Whether little separates a name from one of the lexicon, so that it may be a name of its own. */
    private boolean isOtherName(SpellingCandidate candidate) {
        return candidate.source() == Source.LEXICON
                && OTHER_NAMES.contains(candidate.edit())
                && context.name(candidate.right());
    }
}
