package io.github.copydesk.engine;

import io.github.copydesk.results.Finding;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Repair;
import io.github.copydesk.text.RepairedText;
import io.github.copydesk.text.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The damaged stretches of one article; each belongs to the finding that explains it. */
final class Damage {
    private final Document document;
    private final List<Finding> findings;
    /** The end of the longest stretch that begins at a place. */
    private final NavigableMap<Integer, Integer> stretches = new TreeMap<>();

    Damage(Document document, List<Finding> findings) {
        this.document = document;
        this.findings = findings;
        for (Finding finding : findings) {
            stretches.merge(finding.span().start(), finding.span().end(), Math::max);
        }
    }

    /** The article with its damage repaired. */
    Document repaired() {
        return RepairedText.of(
                document,
                findings.stream()
                        .map(it -> new Repair(it.span(), read(it.replacements())))
                        .toList());
    }

    /** The text of the replacement, if there is exactly one. */
    private Optional<String> read(List<String> replacements) {
        if (replacements.size() != 1) {
            return Optional.empty();
        }
        String source = replacements.get(0);
        return Optional.of(
                document.type().decodesEntities()
                        ? source.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
                        : source);
    }

    /** Whether a finding of another rule would replace damaged characters, or is only about them. */
    boolean claims(Finding other) {
        Span span = other.span();
        Map.Entry<Integer, Integer> before = stretches.floorEntry(span.start());
        if (before != null && before.getValue() > span.start()) {
            return before.getValue() >= span.end() || !other.replacements().isEmpty();
        }
        Integer next = stretches.ceilingKey(span.start());
        return next != null && next < span.end() && !other.replacements().isEmpty();
    }
}
