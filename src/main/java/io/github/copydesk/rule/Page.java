package io.github.copydesk.rule;

import io.github.copydesk.text.Document;
import java.util.List;

/** One article and what counts in it, in the order of the text. */
public record Page(Document document, List<Finding> findings) {
    public Page {
        findings = findings.stream().sorted().toList();
    }
}
