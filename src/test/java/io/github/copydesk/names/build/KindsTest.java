package io.github.copydesk.names.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.format.ArticleReader;
import io.github.copydesk.format.Formats;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.model.Features;
import io.github.copydesk.model.Model;
import io.github.copydesk.names.candidate.SpellingCandidate;
import io.github.copydesk.names.candidate.SpellingCandidates;
import io.github.copydesk.names.candidate.SplitCandidate;
import io.github.copydesk.names.candidate.SplitCandidates;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.feature.PairFeatures;
import io.github.copydesk.names.feature.SplitFeatures;
import io.github.copydesk.names.model.MeasuredKinds;
import io.github.copydesk.names.model.NameModels;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Document;
import io.github.copydesk.token.NameToken;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A condition on a feature that does not exist would hold never, or always, and nobody would see it. */
final class KindsTest {
    private static final WordLists LISTS = RuleBook.builtIn().lists();
    private static final Set<String> BESIDE_PAIRS = new HashSet<>();
    private static final Set<String> BESIDE_SPLITS = new HashSet<>();

    /** What no model weighs must occur in an example on the pages of the rules. */
    @BeforeAll
    static void readTheExamples() {
        RuleBook.builtIn().rules().stream()
                .filter(rule -> rule.id().endsWith("-name"))
                .flatMap(rule -> PageExample.of(rule).stream())
                .forEach(KindsTest::read);
    }

    @Test
    void theKindsOfPairsNameFeaturesThatExist() {
        assertFeatures("pair", NameModels.of(LISTS).pair(), BESIDE_PAIRS);
    }

    @Test
    void theKindsOfKnownNamesNameFeaturesThatExist() {
        assertFeatures("known", NameModels.of(LISTS).known(), Set.of());
    }

    @Test
    void theKindsOfNamesRunTogetherNameFeaturesThatExist() {
        assertFeatures("split", NameModels.of(LISTS).split(), BESIDE_SPLITS);
    }

    private static void assertFeatures(String name, Model model, Set<String> others) {
        Set<String> unknown = new TreeSet<>(MeasuredKinds.of(LISTS).features(name));
        unknown.removeAll(model.features());
        unknown.removeAll(others);
        assertEquals(Set.of(), unknown, "features in names-kinds.tsv that are none of the model " + name);
    }

    private static void read(PageExample example) {
        Document document = new ArticleReader(new Formats(), example.language(), Long.MAX_VALUE)
                .read(example.path(), example.text().getBytes(StandardCharsets.UTF_8));
        ArticleContext context =
                new ArticleContext(document, Corpus.of(List.of(document)), Lexicon.of(LISTS), example.projectStyle());
        PairFeatures pairs = new PairFeatures(context);
        SplitFeatures splits = new SplitFeatures(context);
        SpellingCandidates spellings = new SpellingCandidates(context);
        SplitCandidates breaks = new SplitCandidates(context);
        context.evidence().words().forEach((word, tokens) -> {
            for (SpellingCandidate it : spellings.of(word)) {
                add(BESIDE_PAIRS, pairs.order(it));
            }
            NameToken token = tokens.get(0);
            for (SplitCandidate it : breaks.of(token)) {
                add(BESIDE_SPLITS, splits.ofHalves(it, /* probability= */ 0.5));
            }
        });
    }

    private static void add(Set<String> names, Features features) {
        names.addAll(features.values().keySet());
    }
}
