package io.github.copydesk.style.type;

import io.github.copydesk.check.Materials;
import io.github.copydesk.lexicon.Answers;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.rulebook.RuleType;
import io.github.copydesk.rulebook.Token;
import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.pattern.Dialect;
import io.github.copydesk.style.pattern.Patterns;
import io.github.copydesk.style.pattern.Steps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The exceptions of a rule: its own, and the accepted words of the project.
 *
 * <p>As in Vale, an exception need not be the whole match: {@code API} allows "the API key", but not "REST APIs". An
 * exception of several words also covers a match inside it.
 */
final class Exceptions {
    /** The number of bits of the index in the rule's cache of answers. */
    private static final int KEPT = 9;

    /** The longest match, in UTF-16 units, whose answer is cached. */
    private static final int SHORT = 40;

    private final List<Token> all;
    private final Set<Token> accepted;
    private final RuleEntry entry;
    private final Optional<Pattern> inMatch;
    private final Optional<Pattern> aroundMatch;
    /** Matches any exception, also within a word. */
    private final Optional<Pattern> anywhere;

    private final Answers<Boolean> in = new Answers<>(KEPT, this::isIn);
    private final Answers<Optional<String>> spelled = new Answers<>(KEPT, this::spell);

    private Exceptions(List<Token> all, Set<Token> accepted, RuleEntry entry) {
        this.all = all;
        this.accepted = accepted;
        this.entry = entry;
        this.inMatch = pattern(all, entry);
        this.anywhere = all.isEmpty()
                ? Optional.empty()
                : Optional.of(Patterns.compile(Patterns.any(all, it -> "(?:" + it + ")"), false, entry));
        this.aroundMatch = pattern(
                all.stream()
                        .filter(it -> it.pattern().contains(" ") || it.pattern().contains("\\s"))
                        .toList(),
                entry);
    }

    static Exceptions of(RuleEntry entry, Materials materials) {
        List<Token> all = new ArrayList<>(entry.tokens("exceptions", materials.lists()));
        Set<Token> accepted = new LinkedHashSet<>();
        boolean anyText = entry.type() == RuleType.EXISTENCE && entry.keys().bool("nonword", false);
        if (entry.keys().bool("vocab", true) && !anyText) {
            materials.projectStyle().accepted().stream()
                    .sorted()
                    .forEach(word -> accepted.add(
                            new Token(Patterns.quoted(word), entry.keys().place())));
            materials.projectStyle().styles().accepted().stream()
                    .filter(Patterns::isValid)
                    .forEach(accepted::add);
        }
        all.addAll(accepted);
        all.sort(Comparator.comparingInt((Token it) -> it.pattern().length()).reversed());
        return new Exceptions(List.copyOf(all), accepted, entry);
    }

    private static Optional<Pattern> pattern(List<Token> exceptions, RuleEntry entry) {
        if (exceptions.isEmpty()) {
            return Optional.empty();
        }
        String any = Patterns.any(exceptions, it -> it.startsWith("(?i)") ? it : "(?-i)" + it);
        return Optional.of(Patterns.compile(Patterns.word(any), false, entry));
    }

    /** The exceptions of a rule that has none. */
    Exceptions none() {
        return new Exceptions(List.of(), Set.of(), entry);
    }

    boolean areNone() {
        return all.isEmpty();
    }

    /** A pattern for any of them in any case; empty if there are none. */
    Optional<Pattern> inAnyCase() {
        return all.isEmpty() ? Optional.empty() : Optional.of(anyCase(""));
    }

    /** A pattern for a word of a heading or an exception, which may have several words. */
    Pattern orWords() {
        return inMatch.map(it -> Patterns.compile(it.pattern() + "|" + HeadingWords.WORD, false, entry))
                .orElseGet(() -> Pattern.compile(HeadingWords.WORD));
    }

    /** The same, with accepted words in any case. */
    Pattern orWordsInAnyCase() {
        return all.isEmpty() ? Pattern.compile(HeadingWords.WORD) : anyCase("|" + HeadingWords.WORD);
    }

    private Pattern anyCase(String otherwise) {
        List<String> parts = all.stream()
                .map(it -> (accepted.contains(it) ? "(?i:" : "(?:")
                        + Patterns.valid(it.place(), () -> Dialect.toJava(it.pattern(), true)) + ")")
                .toList();
        return Patterns.compile("\\b(?:" + String.join("|", parts) + ")\\b" + otherwise, false, entry);
    }

    /** The spelling of a word that is accepted in any case, or that an exception contains. */
    Optional<String> spelled(String word) {
        return spelled.of(word);
    }

    private Optional<String> spell(String word) {
        for (Token exception : accepted) {
            if (exception.pattern().equalsIgnoreCase(word)) {
                return Optional.of(exception.pattern());
            }
        }
        return anywhere.filter(it -> finds(it, word)).map(it -> word);
    }

    /** Whether a match contains an exception. */
    boolean areIn(String match) {
        return inMatch.isPresent() && (match.length() > SHORT ? isIn(match) : in.of(match));
    }

    private boolean isIn(String match) {
        return inMatch.isPresent() && finds(inMatch.get(), match.strip());
    }

    /** Searches with its own budget of steps, so that the cached answer does not depend on earlier searches. */
    private static boolean finds(Pattern pattern, String text) {
        return pattern.matcher(new Steps(text.length(), pattern.pattern().length()).over(text))
                .find();
    }

    /** Whether a match contains an exception, or is inside one of several words. */
    boolean cover(int start, int end, Passage passage, Steps steps) {
        if (areIn(passage.text().substring(start, end))) {
            return true;
        }
        if (aroundMatch.isPresent()) {
            Matcher phrase = aroundMatch.get().matcher(steps.over(passage.characters()));
            while (phrase.find() && phrase.start() <= start) {
                if (phrase.end() >= end) {
                    return true;
                }
            }
        }
        return false;
    }
}
