package io.github.copydesk.corpus;

import io.github.copydesk.names.NameEvidence;
import io.github.copydesk.text.Document;

/** What one article adds to the corpus. */
public record Evidence(NameEvidence names, LineEvidence lines, TemplateEvidence templates, boolean hasFrontMatter) {
    public static Evidence of(Document document) {
        return new Evidence(
                NameEvidence.of(document),
                LineEvidence.of(document),
                TemplateEvidence.of(document),
                !document.frontMatter().isEmpty());
    }
}
