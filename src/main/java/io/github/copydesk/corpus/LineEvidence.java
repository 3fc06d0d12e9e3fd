package io.github.copydesk.corpus;

import io.github.copydesk.text.Document;

/** The lines of one article that could recur in others. */
public final class LineEvidence {
    public static LineEvidence of(Document document) {
        return document.derive(LineEvidence.class, it -> new LineEvidence());
    }

    private LineEvidence() {}
}
