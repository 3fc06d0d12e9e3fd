package io.github.copydesk.results;

import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One article and what was found in it, in the order of the text.
 *
 * @param findings those that count
 * @param suppressed those that do not count, each with its source
 * @param readAs where the text seems to come from, in words; empty if unknown
 * @param skipped the rules that did not check it
 */
public record Page(
        Document document,
        List<Finding> findings,
        List<SuppressedFinding> suppressed,
        String readAs,
        SkippedRules skipped) {
    public Page {
        findings = findings.stream().sorted().toList();
        suppressed = suppressed.stream().sorted().toList();
    }

    public Page(Document document, List<Finding> findings, List<SuppressedFinding> suppressed) {
        this(document, findings, suppressed, "", SkippedRules.NONE);
    }

    /** An article in which every finding counts. */
    public Page(Document document, List<Finding> findings) {
        this(document, findings, List.of());
    }

    /** The same page with where the text seems to come from. */
    public Page readAs(String origin) {
        return new Page(document, findings, suppressed, origin, skipped);
    }

    /** The same page with the rules that did not check the article. */
    public Page skipping(SkippedRules rules) {
        return new Page(document, findings, suppressed, readAs, rules);
    }

    /** The same page with other findings that count. */
    public Page showing(List<Finding> others) {
        return new Page(document, others, suppressed, readAs, skipped);
    }

    /** The same findings for another instance of the same document. */
    public Page of(Document same) {
        return new Page(same, findings, suppressed, readAs, skipped);
    }

    /**
     * The page after some findings were suppressed.
     *
     * @param reason why a finding does not count; empty if it does
     */
    public Page suppress(SuppressionSource by, Function<Finding, Optional<String>> reason) {
        List<Finding> counting = new ArrayList<>();
        List<SuppressedFinding> others = new ArrayList<>(suppressed);
        for (Finding finding : findings) {
            reason.apply(finding)
                    .ifPresentOrElse(
                            why -> others.add(new SuppressedFinding(finding, by, why)), () -> counting.add(finding));
        }
        return new Page(document, counting, others, readAs, skipped);
    }

    /** The page with the findings of one source counting again. */
    public Page counting(SuppressionSource without) {
        Stream<Finding> back =
                suppressed.stream().filter(it -> it.by() == without).map(SuppressedFinding::finding);
        return new Page(
                document,
                Stream.concat(findings.stream(), back).toList(),
                suppressed.stream().filter(it -> it.by() != without).toList(),
                readAs,
                skipped);
    }

    /** All findings, those that count and those that do not, in the order of the text. */
    public List<Finding> all() {
        return Stream.concat(findings.stream(), suppressed.stream().map(SuppressedFinding::finding))
                .sorted()
                .toList();
    }
}
