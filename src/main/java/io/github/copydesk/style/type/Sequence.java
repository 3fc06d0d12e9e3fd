package io.github.copydesk.style.type;

import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.passage.Scope;
import io.github.copydesk.style.pattern.RequiredLiterals;
import io.github.copydesk.style.pattern.Steps;
import io.github.copydesk.style.tag.PennTagger;
import io.github.copydesk.style.tag.TaggedSentence;
import io.github.copydesk.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * {@code sequence}: words in a row, each by a pattern, its part of speech, or both. The search starts at the first step
 * that has a pattern and is not negated.
 */
final class Sequence implements StyleType {
    private static final int NOWHERE = -1;

    private final List<SequenceStep> steps;
    private final int anchor;
    private final Wording wording;

    Sequence(RuleEntry entry) {
        YamlNode tokens = entry.keys().require("tokens", "It says which words follow each other.");
        boolean ignoreCase = entry.keys().bool("ignorecase", false);
        this.steps = tokens.items().stream()
                .map(it -> SequenceStep.of(it, ignoreCase))
                .toList();
        this.anchor = anchor(steps);
        this.wording = Wording.of(entry, ": '%s'");
        if (anchor == NOWHERE) {
            throw tokens.mistake("all words of the sequence are negated", "At least one must not be negated.");
        }
    }

    private static int anchor(List<SequenceStep> steps) {
        int first = NOWHERE;
        for (int i = steps.size() - 1; i >= 0; i--) {
            boolean better = first == NOWHERE
                    || steps.get(i).pattern().isPresent()
                    || steps.get(first).pattern().isEmpty();
            first = !steps.get(i).negate() && better ? i : first;
        }
        return first;
    }

    /** The pattern of the first step that is not negated and needs a literal. */
    @Override
    public List<String> patterns() {
        return steps.stream()
                .filter(it -> !it.negate())
                .flatMap(it -> it.pattern().stream())
                .map(Pattern::pattern)
                .filter(it -> RequiredLiterals.of(it).isPresent())
                .limit(1)
                .toList();
    }

    @Override
    public Optional<Scope> scope() {
        return Optional.of(Scope.SENTENCE);
    }

    @Override
    public boolean reads(String language) {
        return language.toLowerCase(Locale.ROOT).startsWith("en");
    }

    @Override
    public PassageReader reader(Steps budget) {
        return (passage, literals, hits) -> read(passage, hits);
    }

    /** The words of a passage, tagged once for all rules. */
    private record Tagged(TaggedSentence words) {
        static Tagged of(Passage passage) {
            return new Tagged(PennTagger.get().words(passage.text()));
        }
    }

    private void read(Passage passage, Consumer<Hit> hits) {
        TaggedSentence words = passage.derive(Tagged.class, Tagged::of).words();
        for (int i = 0; i < words.size(); i++) {
            SortedMap<Integer, SequenceStep> found = new TreeMap<>();
            if (holds(words, anchor, i, found)
                    && follow(words, anchor, i, -1, found)
                    && follow(words, anchor, i, 1, found)) {
                i = Math.max(i, say(passage, words, found, hits));
            }
        }
    }

    private boolean holds(TaggedSentence words, int step, int at, SortedMap<Integer, SequenceStep> found) {
        boolean holds = steps.get(step).holds(words, at);
        if (holds) {
            found.put(at, steps.get(step));
        }
        return holds;
    }

    /** Whether the steps before or after one match too; words may be skipped where a step allows it. */
    private boolean follow(TaggedSentence words, int step, int at, int by, SortedMap<Integer, SequenceStep> found) {
        int next = step + by;
        if (next < 0 || next >= steps.size()) {
            return true;
        }
        int gap = steps.get(by > 0 ? next : step).skip();
        for (int place = at + by; place != at + by * (gap + 2); place += by) {
            if (place < 0 || place >= words.size()) {
                return steps.get(next).negate(); // what is not there is not what it must not be
            }
            if (holds(words, next, place, found)) {
                if (follow(words, next, place, by, found)) {
                    return true;
                }
                found.remove(place);
            }
        }
        return false;
    }

    /** Reports a match, and returns the index of its last word. */
    private int say(Passage passage, TaggedSentence words, SortedMap<Integer, SequenceStep> found, Consumer<Hit> hits) {
        List<Integer> shown = found.entrySet().stream()
                .filter(it -> !it.getValue().negate())
                .map(Map.Entry::getKey)
                .toList();
        int last = shown.get(shown.size() - 1);
        int start = words.word(shown.get(0)).start();
        int end = words.word(last).end();
        List<String> texts = new ArrayList<>();
        found.keySet().forEach(it -> texts.add(words.word(it).text()));
        if (passage.isProse(start, end)) {
            hits.accept(wording.of(passage, start, end, texts.toArray(String[]::new)));
        }
        return last;
    }
}
