package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.names.NameAnalysis;
import io.github.copydesk.results.Finding;
import io.github.copydesk.text.Document;
import io.github.copydesk.token.NameToken;
import java.util.stream.Stream;

/** Reports names that appear once in all articles and in no list, so that an editor can verify them. */
public final class UnknownNameCheck implements Check {
    private final Materials materials;

    public UnknownNameCheck(Materials materials) {
        this.materials = materials;
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        NameAnalysis analysis = NameAnalysis.of(document, corpus, materials.lists(), materials.projectStyle());
        return analysis.unknown().stream().map(this::finding);
    }

    private Finding finding(NameToken mention) {
        String message = "'%s' is an unknown name, used once".formatted(mention.word());
        return materials.rule().finding(mention.span(), message);
    }
}
