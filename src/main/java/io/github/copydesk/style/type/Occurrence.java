package io.github.copydesk.style.type;

import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.pattern.Patterns;
import io.github.copydesk.style.pattern.Steps;
import io.github.copydesk.yaml.YamlNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code occurrence}: a pattern must occur at most, or at least, a number of times in a passage. */
final class Occurrence implements StyleType {
    private final Pattern pattern;
    private final int most;
    private final int least;
    private final Wording wording;

    Occurrence(RuleEntry entry) {
        YamlNode token = entry.keys().require("token", "The pattern to count.");
        this.pattern = Patterns.one(token, entry.keys().bool("ignorecase", false));
        this.most = entry.keys().integer("max", 0);
        this.least = entry.keys().integer("min", 0);
        this.wording = Wording.of(entry, ": %s");
        if (most <= 0 && least <= 0) {
            throw entry.keys().place().mistake("neither 'max' nor 'min'", "An occurrence has one of them, or both.");
        }
    }

    /** Empty if there is a minimum, since a passage without a match has too few. */
    @Override
    public List<Pattern> patterns() {
        return least > 0 ? List.of() : List.of(pattern);
    }

    @Override
    public PassageReader reader(Steps steps) {
        return (passage, literals, hits) -> read(passage, steps, hits);
    }

    private void read(Passage passage, Steps steps, Consumer<Hit> hits) {
        Matcher matcher = pattern.matcher(steps.over(passage.characters()));
        int count = 0;
        int start = -1;
        int end = -1;
        while (matcher.find()) {
            count++;
            if (start < 0
                    && matcher.end() > matcher.start()
                    && passage.isProse(matcher.start(), matcher.end())
                    && !matcher.group().isBlank()) {
                start = matcher.start();
                end = matcher.end();
            }
        }
        boolean wrong = (most > 0 && count > most) || count < least;
        if (wrong && count == 0) {
            hits.accept(Hit.ofArticle(wording.message().with(List.of("0"))));
        } else if (wrong && start >= 0) {
            hits.accept(wording.of(passage, start, end, Integer.toString(count)));
        }
    }
}
