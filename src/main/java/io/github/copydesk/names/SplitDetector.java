package io.github.copydesk.names;

import io.github.copydesk.model.Features;
import io.github.copydesk.model.Model;
import io.github.copydesk.names.candidate.SplitCandidate;
import io.github.copydesk.names.candidate.SplitCandidates;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.Syllables;
import io.github.copydesk.names.feature.SplitFeatures;
import io.github.copydesk.names.model.MeasuredKinds;
import io.github.copydesk.names.model.NameModels;
import io.github.copydesk.names.model.SplitSuggestion;
import io.github.copydesk.names.veto.NameVeto;
import io.github.copydesk.results.Confidence;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.WordShape;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds names that are run together: candidates, their features, a model, then vetoes. */
final class SplitDetector {
    /** The most replacements of a finding. */
    private static final int MOST = 3;

    private final ArticleContext context;
    private final Model model;
    private final MeasuredKinds kinds;
    private final SplitCandidates candidates;
    private final SplitFeatures features;

    SplitDetector(ArticleContext context, NameModels models) {
        this.context = context;
        model = models.split();
        kinds = models.kinds();
        candidates = new SplitCandidates(context);
        features = new SplitFeatures(context);
    }

    private record Verdict(SplitCandidate candidate, Features features, double probability) {
        private static final Comparator<Verdict> ORDER = Comparator.comparingDouble(Verdict::probability)
                .reversed()
                .thenComparing(it -> it.candidate().text());
    }

    Stream<SplitSuggestion> find() {
        return context.evidence().words().values().stream()
                .flatMap(List::stream)
                .flatMap(this::find);
    }

    private Stream<SplitSuggestion> find(NameToken token) {
        List<SplitCandidate> all = candidates.of(token);
        if (all.isEmpty()) {
            return Stream.empty();
        }
        List<Verdict> verdicts = all.stream()
                .map(it -> verdict(it, features.of(it, all, token)))
                .filter(it -> it.probability() >= model.threshold("note"))
                .sorted(Verdict.ORDER)
                .limit(MOST)
                .toList();
        if (verdicts.isEmpty() || NameVeto.any(NameVeto.SPLIT, token, context)) {
            return Stream.empty();
        }
        Verdict best = verdicts.get(0);
        boolean isGivenName = mayBeGivenName(token.word(), best.candidate());
        if (isGivenName && (isGivenName(token.word()) || followedByName(token))) {
            return Stream.empty(); // a Chinese given name is one word, and some write it with a capital inside
        }
        List<String> apart =
                verdicts.stream().map(it -> it.candidate().text()).distinct().toList();
        boolean isFigure = best.candidate().isFigureInSmallLetters();
        if (isFigure && followedByName(token)) {
            return Stream.empty(); // Ravishankar is a given name too
        }
        return NameModels.confidence(model, best.probability()).stream()
                .flatMap(it -> limit(best, it).stream())
                .map(it -> isGivenName && it == Confidence.LIKELY ? Confidence.POSSIBLE : it)
                .map(it -> SplitSuggestion.of(token, apart, best.probability(), it, reason(best.candidate())));
    }

    /** Whether the word is as long as a Chinese given name, and no half of it is anywhere else. */
    private boolean mayBeGivenName(String word, SplitCandidate candidate) {
        return candidate.attested() == SplitCandidate.Attested.NOWHERE
                && Syllables.isPinyin(WordShape.lower(word))
                && context.evidence().count(candidate.left()) == 0
                && context.evidence().count(candidate.right()) == 0;
    }

    /** Whether it has two syllables and no capital inside; three may be a family name and a given name. */
    private static boolean isGivenName(String word) {
        return WordShape.seam(word) < 0 && Syllables.areTwo(WordShape.lower(word));
    }

    private Verdict verdict(SplitCandidate candidate, Features features) {
        return new Verdict(candidate, features, model.predict(features).probability());
    }

    /** The confidence in a name that is nowhere apart: on published sites some kinds of them were hardly ever right. */
    private Optional<Confidence> limit(Verdict verdict, Confidence confidence) {
        if (verdict.candidate().attested() != SplitCandidate.Attested.NOWHERE) {
            return Optional.of(confidence);
        }
        Features features = verdict.features().with(this.features.ofHalves(verdict.candidate(), verdict.probability()));
        return kinds.limit("split", features, confidence);
    }

    /** Whether another name is after the word, which may then be a given name. */
    private boolean followedByName(NameToken token) {
        return context.evidence()
                .after(token)
                .filter(next -> !context.word(next.word()))
                .isPresent();
    }

    private String reason(SplitCandidate candidate) {
        return switch (candidate.attested()) {
            case ARTICLE ->
                "the article has '%s' on line %s".formatted(candidate.known(), context.lineOf(candidate.known()));
            case FIGURE -> "'%s' is a public figure".formatted(candidate.known());
            case WHOLE_NAME -> "the whole name is '%s'".formatted(candidate.known());
            case CORPUS ->
                candidate.articles() == 1
                        ? "another article has '%s'".formatted(candidate.known())
                        : "%s other articles have '%s'".formatted(candidate.articles(), candidate.known());
            case NOWHERE -> halves(candidate);
        };
    }

    private String halves(SplitCandidate candidate) {
        String left = candidate.left();
        String right = candidate.right();
        if (candidate.parts().size() > 2) {
            return "its parts are names";
        }
        if (context.evidence().running(right) && !context.commonWord(right)) {
            int line = context.line(context.evidence().mentions(right).get(0));
            return "the article has '%s' on line %s".formatted(right, line);
        }
        boolean first = context.name(left);
        if (first && context.name(right)) {
            return "'%s' and '%s' are names".formatted(left, right);
        }
        if (first && context.word(right)) {
            return "'%s' is a name and '%s' a word".formatted(left, right);
        }
        return "'%s' is a name".formatted(first ? left : right);
    }
}
