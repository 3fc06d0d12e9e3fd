package io.github.copydesk.rule;

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

    /** The same findings in the same article. */
    public Page of(Document same) {
        return new Page(same, findings, silenced);
    }

    /**
     * The page with fewer findings that count.
     *
     * @param reason why a finding does not count; nothing when it does
     */
    public Page silence(Silencer by, Function<Finding, Optional<String>> reason) {
        List<Finding> counting = new ArrayList<>();
        List<Silenced> others = new ArrayList<>(silenced);
        for (Finding finding : findings) {
            reason.apply(finding)
                    .ifPresentOrElse(why -> others.add(new Silenced(finding, by, why)), () -> counting.add(finding));
        }
        return new Page(document, counting, others);
    }

    /** The page as it would be without one of the silencers. */
    public Page counting(Silencer without) {
        Stream<Finding> back =
                silenced.stream().filter(it -> it.by() == without).map(Silenced::finding);
        return new Page(
                document,
                Stream.concat(findings.stream(), back).toList(),
                silenced.stream().filter(it -> it.by() != without).toList());
    }

    /** Those that count and those that do not, in the order of the text. */
    public List<Finding> all() {
        return Stream.concat(findings.stream(), silenced.stream().map(Silenced::finding))
                .sorted()
                .toList();
    }
}
