package io.github.copydesk.names;

import io.github.copydesk.text.Document;

/** What one article says about names. */
public final class NameEvidence {
    public static NameEvidence of(Document document) {
        return document.derive(NameEvidence.class, it -> new NameEvidence());
    }

    private NameEvidence() {}
}
