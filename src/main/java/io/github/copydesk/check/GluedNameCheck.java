package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.names.Glue;
import io.github.copydesk.names.Lexicon;
import io.github.copydesk.names.NameDesk;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.text.Document;
import java.util.stream.Stream;

/**
 * Finds names that have run together: {@code KiyoshiTakenaka}, {@code Yoshimasahayashi}, {@code BrandtDepartment}.
 *
 * <p>One half elsewhere is not enough, or "Pool via Reuters" would make
 * {@code Liver Pool} of Liverpool.
 */
public final class GluedNameCheck implements Check {
    private final Materials materials;

    public GluedNameCheck(Materials materials) {
        this.materials = materials;
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        Lexicon lexicon = Lexicon.of(materials.lists());
        NameDesk desk = NameDesk.of(document, corpus.names(), lexicon, materials.house());
        return desk.glued().stream().map(this::finding);
    }

    private Finding finding(Glue glue) {
        String message = "'%s' looks run together: %s".formatted(glue.word(), glue.reason());
        Finding finding = materials.rule().finding(glue.span(), message).withReplacements(glue.apart());
        return glue.certain() ? finding : finding.likely();
    }
}
