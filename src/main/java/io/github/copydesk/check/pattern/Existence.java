package io.github.copydesk.check.pattern;

import io.github.copydesk.check.Check;
import io.github.copydesk.check.Materials;
import io.github.copydesk.rule.RuleEntry;
import io.github.copydesk.rule.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Vale's {@code existence}: what the patterns match should not be there. */
final class Existence {
    private Existence() {}

    static Check check(RuleEntry entry, Materials materials) {
        Message message = Message.of(entry, ": '%s'");
        Action action = Action.of(entry.keys());
        return new PatternCheck(entry, materials, pattern(entry, materials), (match, text, shown) -> {
            List<String> replacements = action.replacements(match.group());
            String fixed = replacements.isEmpty() ? "" : replacements.get(0);
            return Optional.of(new Verdict(message.with(List.of(shown, fixed)), replacements));
        });
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
