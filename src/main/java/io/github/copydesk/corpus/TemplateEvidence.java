package io.github.copydesk.corpus;

import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;

/**
 * How many site-generator tags one article has.
 *
 * @param tags the masked stretches of kind {@link Mask.Kind#TEMPLATE}
 */
public record TemplateEvidence(int tags) {
    public static TemplateEvidence of(Document document) {
        return document.derive(
                TemplateEvidence.class,
                it -> new TemplateEvidence((int) it.blocks().stream()
                        .flatMap(block -> block.masks().stream())
                        .filter(mask -> mask.kind() == Mask.Kind.TEMPLATE)
                        .count()));
    }
}
