package io.github.copydesk.style.type;

import io.github.copydesk.check.Materials;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.rulebook.Token;
import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.pattern.Alternatives;
import io.github.copydesk.style.pattern.Dialect;
import io.github.copydesk.style.pattern.LiteralIndex;
import io.github.copydesk.style.pattern.Patterns;
import io.github.copydesk.style.pattern.Steps;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** {@code existence}: text that must not appear. */
final class Existence implements StyleType {
    private final Alternatives alternatives;
    private final Exceptions exceptions;
    private final Wording wording;

    Existence(RuleEntry entry, Materials materials) {
        this.alternatives = alternatives(entry, materials);
        this.exceptions = Exceptions.of(entry, materials);
        this.wording = Wording.of(entry, ": '%s'");
    }

    @Override
    public List<String> patterns() {
        return List.of(alternatives.pattern());
    }

    @Override
    public boolean isStateless() {
        return true;
    }

    @Override
    public PassageReader reader(Steps steps) {
        return (passage, literals, hits) -> Matches.of(alternatives, passage, literals, steps)
                .forEach(it -> judge(it.start(), it.end(), passage, steps, hits));
    }

    private void judge(int start, int end, Passage passage, Steps steps, Consumer<Hit> hits) {
        if (passage.isProse(start, end) && !exceptions.cover(start, end, passage, steps)) {
            hits.accept(wording.of(passage, start, end));
        }
    }

    private static Alternatives alternatives(RuleEntry entry, Materials materials) {
        boolean append = entry.keys().bool("append", false);
        boolean ignoreCase = entry.keys().bool("ignorecase", false);
        LiteralIndex index = LiteralIndex.of(materials.lists());
        List<Token> tokens = entry.tokens("tokens", materials.lists());
        List<Token> raw = entry.tokens("raw", materials.lists());
        if (tokens.isEmpty() && raw.isEmpty()) {
            throw entry.keys().place().mistake("neither tokens nor raw", "An existence rule has one of them, or both.");
        }
        boolean words = !tokens.isEmpty() && !entry.keys().bool("nonword", false);
        if (raw.isEmpty()) {
            return Patterns.alternatives(
                    Patterns.each(tokens), words ? Patterns::word : Patterns::anywhere, ignoreCase, index, entry);
        }
        String any = Patterns.any(tokens, it -> it);
        String template = words ? Patterns.word(any) : Patterns.anywhere(any);
        // The entries of raw are parts of one pattern; (?m) is in the template, so it applies only after it.
        String joined = raw.stream().map(Token::pattern).collect(Collectors.joining());
        String rest = Patterns.valid(raw.get(0).place(), () -> Dialect.toJava(joined, append));
        String whole = append ? template + rest : rest + template;
        return Patterns.alternatives(List.of(whole), it -> it, ignoreCase, index, entry);
    }
}
