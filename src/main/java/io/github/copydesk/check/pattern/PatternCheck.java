package io.github.copydesk.check.pattern;

import io.github.copydesk.check.Check;
import io.github.copydesk.check.Materials;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.rule.RuleEntry;
import io.github.copydesk.rule.Severity;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the matches of one pattern in the parts of an article that its rule reads.
 *
 * <p>Where the pattern goes over the same text again and again, the rule gives up on that article and
 * says so in a warning of its own.
 */
final class PatternCheck implements Check {
    private final Rule rule;
    private final Scope scope;
    private final int limit;
    private final Pattern pattern;
    private final Exceptions exceptions;
    private final Judge judge;

    PatternCheck(RuleEntry entry, Materials materials, Pattern pattern, Judge judge) {
        int most = entry.keys().integer("limit", 0);
        this.rule = entry.rule();
        this.scope = Scope.of(entry.keys().get("scope").map(YamlNode::items).orElse(List.of()));
        this.limit = most == 0 ? Integer.MAX_VALUE : most;
        this.pattern = pattern;
        this.exceptions = Exceptions.of(entry, materials);
        this.judge = judge;
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        List<Finding> found = new ArrayList<>();
        Steps steps = new Steps(document.source().length(), pattern);
        for (Passage passage : scope.passages(document).toList()) {
            try {
                find(passage, document, steps, found);
            } catch (Steps.OutOfSteps | StackOverflowError e) {
                // Java's patterns recurse: (?:a|b)+ over a line of a megabyte is a deep stack.
                found.add(gaveUp(passage));
                break;
            }
        }
        return found.stream().distinct();
    }

    private void find(Passage passage, Document document, Steps steps, List<Finding> found) {
        CharSequence text = steps.over(passage.text());
        Matcher matcher = pattern.matcher(text);
        while (found.size() < limit && matcher.find()) {
            String match = matcher.group();
            if (isProse(match) && !exceptions.cover(matcher, passage, steps)) {
                String shown = match.indexOf(Block.MASKED) < 0 ? match : document.text(passage.span(matcher));
                Optional<Verdict> verdict = judge.judge(matcher, text, shown);
                verdict.ifPresent(it -> found.add(
                        rule.finding(passage.span(matcher), it.message()).withReplacements(it.replacements())));
            }
        }
    }

    /** Whether a reader reads any of it: not if all of it is masked or blank. */
    private static boolean isProse(String match) {
        return match.chars().anyMatch(c -> c != Block.MASKED && !Character.isWhitespace(c))
                || (match.indexOf(Block.MASKED) < 0 && !match.isEmpty());
    }

    private Finding gaveUp(Passage passage) {
        return rule.finding(
                        passage.whole(),
                        "the pattern of rule '%s' takes too long here; it gave up".formatted(rule.id()))
                .at(Severity.WARNING);
    }
}
