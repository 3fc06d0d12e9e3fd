package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.names.NameAnalysis;
import io.github.copydesk.names.model.SpellingSuggestion;
import io.github.copydesk.results.Finding;
import io.github.copydesk.text.Document;
import java.util.stream.Stream;

/**
 * Finds a name that is one typing error away from one that is known: {@code Fumio Kishhida}.
 *
 * <p>Two people with similar names are not one misspelled: Meyer and Meier, Tanaka and Tanabe.
 */
public final class MisspelledNameCheck implements Check {
    private final Materials materials;

    public MisspelledNameCheck(Materials materials) {
        this.materials = materials;
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        NameAnalysis analysis = NameAnalysis.of(document, corpus, materials.lists(), materials.projectStyle());
        return analysis.doubts().stream().filter(SpellingSuggestion::settled).map(it -> finding(document, it));
    }

    private Finding finding(Document document, SpellingSuggestion suggestion) {
        boolean attested =
                document.blocks().stream().anyMatch(block -> block.text().contains(suggestion.right()));
        String message = "'%s' looks like a misspelling of '%s': %s"
                .formatted(suggestion.word(), suggestion.right(), suggestion.reason());
        Finding finding = materials
                .rule()
                .finding(suggestion.span(), message)
                .withReplacement(suggestion.right())
                .basedOn(attested ? "attested" : "");
        return finding.as(suggestion.confidence());
    }
}
