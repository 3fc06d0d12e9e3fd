package io.github.copydesk.rule;

import io.github.copydesk.text.Document;
import java.util.List;
import java.util.stream.Stream;

/**
 * One article and what was found in it, in the order of the text.
 *
 * @param findings those that count
 * @param silenced those that do not, each with what keeps it from it
 */
public record Page(Document document, List<Finding> findings, List<Silenced> silenced) {
    public Page {
        findings = findings.stream().sorted().toList();
        silenced = silenced.stream().sorted().toList();
    }

    /** An article in which every finding counts. */
    public Page(Document document, List<Finding> findings) {
        this(document, findings, List.of());
    }

    /** Those that count and those that do not, in the order of the text. */
    public List<Finding> all() {
        return Stream.concat(findings.stream(), silenced.stream().map(Silenced::finding))
                .sorted()
                .toList();
    }
}
