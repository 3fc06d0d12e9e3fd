package io.github.copydesk.style;

import io.github.copydesk.check.Check;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.style.passage.IgnoredText;
import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.passage.Passages;
import io.github.copydesk.style.passage.Scope;
import io.github.copydesk.style.pattern.LiteralIndex;
import io.github.copydesk.style.pattern.Steps;
import io.github.copydesk.style.type.PassageReader;
import io.github.copydesk.style.type.StyleType;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import io.github.copydesk.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the passages of an article for one rule of a style.
 *
 * <p>If a pattern needs too many steps, because it reads the same text again and again, the rule skips the rest of that
 * article and reports it as a warning.
 */
final class StyleCheck implements Check {
    private final Rule rule;
    private final Scope scope;
    private final int limit;
    private final StyleType type;
    private final int patternLength;
    private final LiteralIndex literals;
    private final int number;
    private final boolean blocksTell;
    private final IgnoredText ignored;

    StyleCheck(RuleEntry entry, StyleType type, WordLists lists, IgnoredText ignored) {
        this.ignored = ignored;
        int most = entry.keys().integer("limit", 0);
        Scope own = Scope.of(entry.keys().get("scope").map(YamlNode::items).orElse(List.of()));
        this.rule = entry.rule();
        this.scope = type.scope().orElse(own);
        this.limit = most == 0 ? Integer.MAX_VALUE : most;
        this.type = type;
        this.patternLength = type.patterns().stream().mapToInt(String::length).sum();
        this.literals = LiteralIndex.of(lists);
        LiteralIndex.Added added = literals.addRule(type.patterns());
        this.number = added.number();
        this.blocksTell = type.isStateless() && !added.looksAround();
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        if (!type.reads(document.language())) {
            return Stream.empty();
        }
        Passages passages = Passages.of(document, ignored);
        LiteralHits hits = LiteralHits.of(document, passages, literals);
        if (hits.isNowhere(number, scope)) {
            return Stream.empty();
        }
        List<Finding> found = new ArrayList<>();
        Set<Integer> places = new HashSet<>();
        PassageReader reader = type.reader(new Steps(document.source().length(), patternLength));
        int block = -1; // of which its sentences say nothing new
        for (Passage passage : passages.in(scope)) {
            if (!hits.has(passage, number)) {
                continue;
            }
            if (passage.isSentence() && passage.block() == block && wasFoundInItsBlock(passage, found)) {
                continue;
            }
            try {
                reader.read(passage, hits.in(passage), hit -> {
                    Span span = hit.isOfArticle() ? new Span(0, 0) : passage.span(hit.start(), hit.end());
                    // A sentence is read within its paragraph and by itself; of two findings with the same start, the
                    // first counts.
                    if (found.size() < limit && places.add(span.start())) {
                        found.add(rule.finding(span, hit.message()).withReplacements(hit.replacements()));
                    }
                });
            } catch (Steps.OutOfSteps | StackOverflowError e) {
                // Java's patterns recurse: (?:a|b)+ on a line of a megabyte needs a deep stack.
                found.add(gaveUp(passage));
                break;
            }
            if (blocksTell && !passage.isSentence()) {
                block = passage.block();
            }
        }
        return found.stream();
    }

    /**
     * Whether the findings of a sentence were already found in its block. This holds unless a finding there extends
     * beyond the sentence.
     */
    private static boolean wasFoundInItsBlock(Passage sentence, List<Finding> found) {
        Span whole = sentence.span(0, sentence.text().length());
        for (int i = found.size() - 1; i >= 0; i--) {
            Span span = found.get(i).span();
            if (span.end() <= whole.start()) {
                return true;
            }
            if (span.start() < whole.end() && (span.start() < whole.start() || span.end() > whole.end())) {
                return false;
            }
        }
        return true;
    }

    private Finding gaveUp(Passage passage) {
        return rule.finding(
                        passage.span(0, passage.text().length()),
                        "the pattern of rule '%s' takes too many steps here; the rule skipped the rest of the article"
                                .formatted(rule.id()))
                .at(Severity.WARNING)
                .basedOn(Finding.SKIPPED);
    }
}
