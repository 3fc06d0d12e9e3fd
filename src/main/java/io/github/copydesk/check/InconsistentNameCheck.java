package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.names.NameAnalysis;
import io.github.copydesk.names.model.SpellingSuggestion;
import io.github.copydesk.results.Confidence;
import io.github.copydesk.results.Finding;
import io.github.copydesk.text.Document;
import java.util.stream.Stream;

/**
 * Finds a person whose name is spelled in two ways, if nothing says which is right: Mohammed and Mohamed, with an
 * accent and without.
 */
public final class InconsistentNameCheck implements Check {
    private final Materials materials;

    public InconsistentNameCheck(Materials materials) {
        this.materials = materials;
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        NameAnalysis analysis = NameAnalysis.of(document, corpus, materials.lists(), materials.projectStyle());
        return analysis.doubts().stream().filter(doubt -> !doubt.settled()).map(this::finding);
    }

    private Finding finding(SpellingSuggestion doubt) {
        String message = "'%s' is spelled '%s' elsewhere: %s".formatted(doubt.word(), doubt.right(), doubt.reason());
        Finding finding = materials
                .rule()
                .finding(doubt.span(), message)
                .withReplacement(doubt.right())
                .basedOn(Finding.EITHER);
        return doubt.confidence() == Confidence.POSSIBLE ? finding.likely() : finding;
    }
}
