package io.github.copydesk.style.type;

import io.github.copydesk.check.Materials;
import io.github.copydesk.rule.RuleEntry;
import io.github.copydesk.rule.Token;
import io.github.copydesk.style.pattern.Dialect;
import io.github.copydesk.style.pattern.Patterns;
import io.github.copydesk.style.pattern.Steps;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code existence}: what the patterns match should not be there. */
final class Existence implements StyleType {
    private final Pattern pattern;
    private final Exceptions exceptions;
    private final Wording wording;

    Existence(RuleEntry entry, Materials materials) {
        this.pattern = pattern(entry, materials);
        this.exceptions = Exceptions.of(entry, materials);
        this.wording = Wording.of(entry, ": '%s'");
    }

    @Override
    public List<Pattern> patterns() {
        return List.of(pattern);
    }

    @Override
    public PassageReader reader(Steps steps) {
        return (passage, hits) -> {
            Matcher matcher = pattern.matcher(steps.over(passage.text()));
            while (matcher.find()) {
                if (passage.isProse(matcher.start(), matcher.end()) && !exceptions.cover(matcher, passage, steps)) {
                    hits.accept(wording.of(passage, matcher.start(), matcher.end()));
                }
            }
        };
    }

    private static Pattern pattern(RuleEntry entry, Materials materials) {
        boolean append = entry.keys().bool("append", false);
        List<Token> tokens = entry.tokens("tokens", materials.lists());
        List<Token> raw = entry.tokens("raw", materials.lists());
        if (tokens.isEmpty() && raw.isEmpty()) {
            throw entry.keys().place().mistake("neither tokens nor raw", "An existence rule has one of them, or both.");
        }
        String any = Patterns.any(tokens, it -> it);
        boolean words = !tokens.isEmpty() && !entry.keys().bool("nonword", false);
        String template = words ? Patterns.word(any) : Patterns.anywhere(any);
        // The entries of raw are one pattern in pieces; (?m) stands in the template, so it holds for them only behind
        // it.
        String joined = raw.stream().map(Token::pattern).collect(Collectors.joining());
        String rest = raw.isEmpty() ? "" : Patterns.valid(raw.get(0).place(), () -> Dialect.toJava(joined, append));
        return Patterns.compile(
                append ? template + rest : rest + template, entry.keys().bool("ignorecase", false), entry);
    }
}
