package io.github.copydesk.style.type;

import io.github.copydesk.check.Materials;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.pattern.Alternatives;
import io.github.copydesk.style.pattern.FoundLiterals;
import io.github.copydesk.style.pattern.LiteralIndex;
import io.github.copydesk.style.pattern.Patterns;
import io.github.copydesk.style.pattern.Steps;
import io.github.copydesk.yaml.YamlNode;
import java.util.List;
import java.util.function.Consumer;

/** {@code occurrence}: a pattern must occur at most, or at least, a number of times in a passage. */
final class Occurrence implements StyleType {
    private final Alternatives pattern;
    private final int most;
    private final int least;
    private final Wording wording;

    Occurrence(RuleEntry entry, Materials materials) {
        YamlNode token = entry.keys().require("token", "The pattern to count.");
        this.pattern =
                Patterns.search(token, entry.keys().bool("ignorecase", false), LiteralIndex.of(materials.lists()));
        this.most = entry.keys().integer("max", 0);
        this.least = entry.keys().integer("min", 0);
        this.wording = Wording.of(entry, ": %s");
        if (most <= 0 && least <= 0) {
            throw entry.keys().place().mistake("neither 'max' nor 'min'", "An occurrence has one of them, or both.");
        }
    }

    /** Empty if there is a minimum, since a passage without a match has too few. */
    @Override
    public List<String> patterns() {
        return least > 0 ? List.of() : List.of(pattern.pattern());
    }

    @Override
    public PassageReader reader(Steps steps) {
        return (passage, literals, hits) -> read(passage, literals, steps, hits);
    }

    private void read(Passage passage, FoundLiterals literals, Steps steps, Consumer<Hit> hits) {
        List<Matches.Match> matches = Matches.of(pattern, passage, literals, steps);
        int count = matches.size();
        int start = -1;
        int end = -1;
        for (Matches.Match match : matches) {
            if (match.end() > match.start()
                    && passage.isProse(match.start(), match.end())
                    && !passage.text().substring(match.start(), match.end()).isBlank()) {
                start = match.start();
                end = match.end();
                break;
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
