package io.github.copydesk.style.type;

import io.github.copydesk.check.Materials;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.rulebook.Token;
import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.pattern.Alternatives;
import io.github.copydesk.style.pattern.FoundLiterals;
import io.github.copydesk.style.pattern.LiteralIndex;
import io.github.copydesk.style.pattern.Patterns;
import io.github.copydesk.style.pattern.Steps;
import java.util.List;
import java.util.function.Consumer;

/** {@code repetition}: the same match twice in a row. */
final class Repetition implements StyleType {
    private final Alternatives pattern;
    private final boolean ignoreCase;
    private final boolean letters;
    private final int most;
    private final Exceptions exceptions;
    private final Wording wording;

    Repetition(RuleEntry entry, Materials materials) {
        List<Token> tokens = entry.tokens("tokens", materials.lists());
        if (tokens.isEmpty()) {
            throw entry.keys()
                    .place()
                    .mistake("no 'tokens'", "They say what should not be repeated, such as '[^\\s]+'.");
        }
        this.ignoreCase = entry.keys().bool("ignorecase", false);
        this.letters = entry.keys().bool("alpha", false);
        this.most = entry.keys().integer("max", 0);
        this.pattern = Patterns.alternatives(
                List.of(Patterns.any(tokens, it -> it)),
                it -> "(?:" + it + ")",
                ignoreCase,
                LiteralIndex.of(materials.lists()),
                entry);
        this.exceptions = Exceptions.of(entry, materials);
        this.wording = Wording.of(entry, ": '%s'");
    }

    @Override
    public List<String> patterns() {
        return List.of(pattern.pattern());
    }

    @Override
    public PassageReader reader(Steps steps) {
        return (passage, literals, hits) -> read(passage, literals, steps, hits);
    }

    /**
     * As in Vale, matches that are repeated are counted through the passage, also where they do not follow each other.
     */
    private void read(Passage passage, FoundLiterals literals, Steps steps, Consumer<Hit> hits) {
        String before = "";
        int start = 0;
        int count = 0;
        for (Matches.Match match : Matches.of(pattern, passage, literals, steps)) {
            String word = passage.text().substring(match.start(), match.end()).strip();
            if (isSame(before, word)) {
                count++;
                String both = passage.text().substring(start, match.end());
                if (count > most
                        && both.indexOf('\n') < 0
                        && passage.isProse(start, match.end())
                        && !exceptions.areIn(both)) {
                    hits.accept(wording.of(passage, start, match.end(), word));
                    count = 0;
                }
            }
            start = match.start();
            before = word;
        }
    }

    private boolean isSame(String before, String word) {
        boolean same = ignoreCase ? before.equalsIgnoreCase(word) : before.equals(word);
        return same && !word.isEmpty() && (!letters || word.codePoints().allMatch(Character::isLetter));
    }
}
