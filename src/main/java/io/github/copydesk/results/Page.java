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
 * @param silenced those that do not, each with what keeps it from it
 * @param readAs where the text comes from, in words; empty where nobody said
 */
public record Page(Document document, List<Finding> findings, List<Silenced> silenced, String readAs) {
    public Page {
        findings = findings.stream().sorted().toList();
        silenced = silenced.stream().sorted().toList();
    }

    public Page(Document document, List<Finding> findings, List<Silenced> silenced) {
        this(document, findings, silenced, "");
    }

    /** An article in which every finding counts. */
    public Page(Document document, List<Finding> findings) {
        this(document, findings, List.of());
    }

    /** The same, with where the text comes from. */
    public Page readAs(String origin) {
        return new Page(document, findings, silenced, origin);
    }

    /** The same findings in the same article. */
    public Page of(Document same) {
        return new Page(same, findings, silenced, readAs);
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
        return new Page(document, counting, others, readAs);
    }

    /** The page as it would be without one of the silencers. */
    public Page counting(Silencer without) {
        Stream<Finding> back =
                silenced.stream().filter(it -> it.by() == without).map(Silenced::finding);
        return new Page(
                document,
                Stream.concat(findings.stream(), back).toList(),
                silenced.stream().filter(it -> it.by() != without).toList(),
                readAs);
    }

    /** Those that count and those that do not, in the order of the text. */
    public List<Finding> all() {
        return Stream.concat(findings.stream(), silenced.stream().map(Silenced::finding))
                .sorted()
                .toList();
    }
}
