package io.github.copydesk.names.build;

import io.github.copydesk.model.Features;
import io.github.copydesk.names.candidate.SpellingCandidate;
import io.github.copydesk.names.candidate.SpellingCandidate.Source;
import io.github.copydesk.names.candidate.SpellingCandidates;
import io.github.copydesk.names.candidate.SplitCandidate;
import io.github.copydesk.names.candidate.SplitCandidates;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.feature.DirectionFeatures;
import io.github.copydesk.names.feature.KnownFeatures;
import io.github.copydesk.names.feature.PairFeatures;
import io.github.copydesk.names.feature.SplitFeatures;
import io.github.copydesk.names.veto.NameVeto;
import io.github.copydesk.token.NameToken;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of one article: for each candidate that the rules would judge, its features and whether it is right.
 *
 * @param set the kind of article
 * @param group articles that are left out of a fit together
 * @param labels the errors with all possible corrections; {@code ?} after an error that nobody can decide
 */
record CandidateRows(
        RowFiles files, String set, String group, ArticleContext context, Map<String, Set<String>> labels) {
    void write() throws IOException {
        write(context.evidence().words().keySet());
    }

    /** Writes the rows of some words of the article. */
    void write(Collection<String> words) throws IOException {
        writeSplits(words);
        SpellingCandidates candidates = new SpellingCandidates(context);
        PairFeatures pairs = new PairFeatures(context);
        DirectionFeatures directions = new DirectionFeatures(context, pairs);
        KnownFeatures known = new KnownFeatures(context);
        for (String written : words) {
            NameToken token = context.evidence().mentions(written).get(0);
            if (NameVeto.any(NameVeto.SPELLING, token, context)) {
                continue;
            }
            List<SpellingCandidate> all = candidates.of(written);
            for (SpellingCandidate candidate : all) {
                String right = candidate.right();
                if (isDoubtful(written, right) || isDoubtful(right, written)) {
                    continue;
                }
                boolean error = isError(written, right);
                boolean reverse = isError(right, written);
                if (candidate.source() != Source.ARTICLE) {
                    boolean titled = set.equals("planted-figures")
                            && context.evidence().title(token).isPresent();
                    write("known", titled ? set + "-title" : set, error, known.of(candidate, all), candidate);
                    continue;
                }
                if (written.compareTo(right) < 0 || words.size() == 1) {
                    write("pair", set, error || reverse, pairs.pair(candidate), candidate);
                }
                if (error != reverse) {
                    write("direction", set, error, directions.of(candidate), candidate);
                    if (words.size() == 1) {
                        SpellingCandidate turned = candidate.turned();
                        write("direction", set, !error, directions.of(turned), turned);
                    }
                }
            }
        }
    }

    /** Writes the rows of word breaks in some words. */
    void writeSplits(Collection<String> words) throws IOException {
        SplitCandidates candidates = new SplitCandidates(context);
        SplitFeatures features = new SplitFeatures(context);
        for (String word : words) {
            Set<String> right = labels.getOrDefault(word, Set.of());
            NameToken token = context.evidence().mentions(word).get(0);
            if (right.stream().anyMatch(it -> it.endsWith("?")) || NameVeto.any(NameVeto.SPLIT, token, context)) {
                continue;
            }
            List<SplitCandidate> all = candidates.of(token);
            for (SplitCandidate candidate : all) {
                boolean glued = right.contains(candidate.text());
                boolean other = !glued && right.stream().anyMatch(it -> it.indexOf(' ') > 0);
                boolean lower = set.startsWith("planted")
                        && candidate.kind() == SplitCandidate.Kind.LOWER
                        && candidate.attested() == SplitCandidate.Attested.NOWHERE;
                String text = String.join(
                        "\t",
                        word,
                        candidate.text(),
                        candidate.kind().name(),
                        candidate.attested().name());
                files.write(
                        "split",
                        other ? set + "-other" : lower ? set + "-lower" : set,
                        group,
                        glued,
                        features.of(candidate, all, token),
                        text + around(word));
            }
        }
    }

    private boolean isError(String written, String right) {
        return labels.getOrDefault(written, Set.of()).contains(right);
    }

    private boolean isDoubtful(String written, String right) {
        return isError(written, right + "?");
    }

    private void write(String model, String kept, boolean label, Features features, SpellingCandidate candidate)
            throws IOException {
        String text = String.join(
                "\t", candidate.written(), candidate.right(), candidate.source().name(), candidate.known());
        files.write(model, kept, group, label, features, text + around(candidate.written()));
    }

    private String around(String word) {
        String stretch = context.evidence().mentions(word).stream()
                .limit(1)
                .map(it -> it.lead(40) + "⟦" + word + "⟧" + it.trail(30))
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ");
        return "\t" + set + ":" + context.path() + "\t" + stretch;
    }
}
