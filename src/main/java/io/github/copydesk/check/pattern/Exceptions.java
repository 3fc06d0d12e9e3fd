package io.github.copydesk.check.pattern;

import io.github.copydesk.check.Materials;
import io.github.copydesk.rule.RuleEntry;
import io.github.copydesk.rule.RuleType;
import io.github.copydesk.rule.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule lets stand: its own exceptions and the words that the newsroom accepts.
 *
 * <p>As in Vale, an exception need not be the whole match: {@code API} lets "the API key" stand, and
 * "REST APIs" not. One of several words covers a match inside it.
 */
record Exceptions(Optional<Pattern> inMatch, Optional<Pattern> aroundMatch) {
    static Exceptions of(RuleEntry entry, Materials materials) {
        List<Token> all = new ArrayList<>(entry.tokens("exceptions", materials.lists()));
        boolean anyText = entry.type() == RuleType.EXISTENCE && entry.keys().bool("nonword", false);
        if (entry.keys().bool("vocab", true) && !anyText) {
            materials.house().accepted().stream()
                    .sorted()
                    .forEach(word -> all.add(
                            new Token(Patterns.quoted(word), entry.keys().place())));
        }
        all.sort(Comparator.comparingInt((Token it) -> it.pattern().length()).reversed());
        List<Token> phrases = all.stream()
                .filter(it -> it.pattern().contains(" ") || it.pattern().contains("\\s"))
                .toList();
        return new Exceptions(pattern(all, entry), pattern(phrases, entry));
    }

    private static Optional<Pattern> pattern(List<Token> exceptions, RuleEntry entry) {
        if (exceptions.isEmpty()) {
            return Optional.empty();
        }
        String any = Patterns.any(exceptions, it -> it.startsWith("(?i)") ? it : "(?-i)" + it);
        return Optional.of(Patterns.compile(Patterns.word(any), false, entry));
    }

    boolean cover(MatchResult match, Passage passage, Steps steps) {
        if (inMatch.isPresent()
                && inMatch.get().matcher(steps.over(match.group().strip())).find()) {
            return true;
        }
        if (aroundMatch.isPresent()) {
            Matcher phrase = aroundMatch.get().matcher(steps.over(passage.text()));
            while (phrase.find() && phrase.start() <= match.start()) {
                if (phrase.end() >= match.end()) {
                    return true;
                }
            }
        }
        return false;
    }
}
