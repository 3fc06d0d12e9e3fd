package io.github.copydesk.corpus;

import io.github.copydesk.text.Document;
import io.github.copydesk.token.NameTokens;

/** What one article adds to the corpus. */
public record Evidence(NameTokens names, LineEvidence lines, TemplateEvidence templates, boolean hasFrontMatter) {
    public static Evidence of(Document document) {
        return new Evidence(
                NameTokens.of(document),
                LineEvidence.of(document),
                TemplateEvidence.of(document),
                !document.frontMatter().isEmpty());
    }
}
