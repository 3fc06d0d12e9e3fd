package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.names.Doubt;
import io.github.copydesk.names.NameDesk;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.text.Document;
import java.util.stream.Stream;

/**
 * Finds a name that is a slip of the keyboard away from one that is known: {@code Fumio Kishhida}.
 *
 * <p>The desk tells it from two people with like names: Meyer and Meier, Tanaka and Tanabe.
 */
public final class MisspelledNameCheck implements Check {
    private final Materials materials;

    public MisspelledNameCheck(Materials materials) {
        this.materials = materials;
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        Lexicon lexicon = Lexicon.of(materials.lists());
        NameDesk desk = NameDesk.of(document, corpus.names(), lexicon, materials.house());
        return desk.doubts().stream().filter(Doubt::settled).map(it -> finding(document, it));
    }

    private Finding finding(Document document, Doubt doubt) {
        boolean attested =
                document.blocks().stream().anyMatch(block -> block.text().contains(doubt.right()));
        String message = "'%s' looks like a slip for '%s': %s".formatted(doubt.word(), doubt.right(), doubt.reason());
        Finding finding = materials
                .rule()
                .finding(doubt.span(), message)
                .withReplacement(doubt.right())
                .basedOn(attested ? "attested" : "");
        return doubt.certain() ? finding : finding.likely();
    }
}
