package io.github.copydesk.style.type;

import io.github.copydesk.check.Materials;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.rulebook.Swap;
import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.pattern.Alternatives;
import io.github.copydesk.style.pattern.Choice;
import io.github.copydesk.style.pattern.Dialect;
import io.github.copydesk.style.pattern.LiteralIndex;
import io.github.copydesk.style.pattern.Patterns;
import io.github.copydesk.style.pattern.Search;
import io.github.copydesk.style.pattern.Steps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** {@code substitution}: text that must be replaced. */
final class Substitution implements StyleType {
    private static final Pattern OPTION = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern GROUP = Pattern.compile("\\\\\\$|\\$([0-9])");
    private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\p{N} -]*");
    private static final Pattern REGEX = Pattern.compile("[\\\\\\[\\](){}*+?^$|]");
    private static final Pattern OPTIONAL = Pattern.compile("(?:[^\\\\\\[\\](){}*+?^$.|]\\??|\\\\[^A-Za-z0-9])+");

    /**
     * One pair.
     *
     * @param observed the pattern alone, with the groups that {@code $1} refers to
     */
    private record Pair(Optional<Pattern> observed, String expected) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final Alternatives alternatives;
    private final Message message;
    /** For a list of options, which has its own quotes. */
    private final Message messageOfOptions;

    private final Action action;
    private final boolean capitalize;
    private final boolean ours;
    private final Exceptions exceptions;

    Substitution(RuleEntry entry, Materials materials) {
        boolean ignoreCase = entry.keys().bool("ignorecase", false);
        List<String> parts = new ArrayList<>();
        for (Swap swap : longestFirst(entry, materials)) {
            String key = swap.observed().pattern();
            String part = Patterns.valid(swap.observed().place(), () -> Dialect.toJavaWithoutCaptures(key));
            boolean refers = swap.expected().contains("$");
            Optional<Pattern> alone = refers
                    ? Optional.of(Dialect.compile(
                            Patterns.valid(swap.observed().place(), () -> Dialect.toJava(key, true)), ignoreCase))
                    : Optional.empty();
            pairs.add(new Pair(alone, swap.expected()));
            parts.add("(" + part + ")");
        }
        boolean words = !entry.keys().bool("nonword", false);
        alternatives = Patterns.alternatives(
                parts,
                words ? Patterns::word : Patterns::anywhere,
                ignoreCase,
                LiteralIndex.of(materials.lists()),
                entry);
        message = Message.of(entry, ": write '%s', not '%s'");
        messageOfOptions = message.withFirstUnquoted();
        action = Action.of(entry.keys());
        capitalize = entry.keys().bool("capitalize", false);
        exceptions = Exceptions.of(entry, materials);
        ours = !entry.isVale();
    }

    /**
     * The pairs, the longest first, since "in order" would hide "in order to"; pairs of equal length keep the order of
     * the file.
     */
    private static List<Swap> longestFirst(RuleEntry entry, Materials materials) {
        List<Swap> swaps = entry.swaps(materials.lists()).stream()
                .sorted(Comparator.comparingInt(
                                (Swap it) -> it.observed().pattern().length())
                        .reversed())
                .toList();
        if (swaps.isEmpty()) {
            throw entry.keys().place().mistake("nothing to swap", "A substitution has a map 'swap'.");
        }
        return swaps;
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
        return (passage, literals, hits) -> {
            CharSequence text = steps.over(passage.characters());
            alternatives
                    .search(passage.characters(), text, literals)
                    .ifPresent(it -> read(it, text, passage, steps, hits));
        };
    }

    private void read(Search search, CharSequence text, Passage passage, Steps steps, Consumer<Hit> hits) {
        Matcher match = search.match();
        while (search.find()) {
            if (passage.isProse(match.start(), match.end())
                    && !exceptions.cover(match.start(), match.end(), passage, steps)) {
                judge(search.choice(), match, text).ifPresent(hits);
            }
        }
    }

    private Optional<Hit> judge(Choice chosen, MatchResult match, CharSequence text) {
        for (int i = 0; i < chosen.groups().size(); i++) {
            if (match.group(chosen.groups().get(i)) != null) {
                Pair pair = pairs.get(chosen.alternatives().get(i));
                return hit(match, expected(pair, match, text));
            }
        }
        return Optional.empty();
    }

    /**
     * The expected text. The pair's own pattern is matched again at the place of the match, so that it sees the same
     * context as the whole pattern.
     */
    private String expected(Pair pair, MatchResult match, CharSequence text) {
        String expected = pair.expected();
        if (pair.observed().isPresent()) {
            Matcher alone = pair.observed()
                    .get()
                    .matcher(text)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false)
                    .region(match.start(), match.end());
            expected = alone.lookingAt() ? filled(expected, alone) : expected;
        }
        boolean capital = capitalize
                && !expected.isEmpty()
                && Character.isUpperCase(match.group().codePointAt(0));
        return capital ? expected.substring(0, 1).toUpperCase(Locale.ROOT) + expected.substring(1) : expected;
    }

    /**
     * The expected text with groups in place of {@code $1}. A number without a group is kept: {@code $40} is a price.
     */
    private static String filled(String expected, MatchResult groups) {
        return GROUP.matcher(expected).replaceAll(reference -> {
            if (reference.group(1) == null) {
                return Matcher.quoteReplacement("$");
            }
            int number = Integer.parseInt(reference.group(1));
            String text = number > groups.groupCount() ? reference.group() : groups.group(number);
            return Matcher.quoteReplacement(text == null ? "" : text);
        });
    }

    private Optional<Hit> hit(MatchResult match, String expected) {
        String observed = match.group();
        List<String> options = options(expected);
        if (isRight(observed, expected, options)) {
            return Optional.empty();
        }
        boolean listed =
                ours && options.stream().noneMatch(it -> REGEX.matcher(it).find());
        if (action.isReplace() || listed) {
            List<String> given = action.parameters().isEmpty() ? options : action.parameters();
            String text = messageOfOptions.with(List.of(Message.listed(given), observed));
            return Optional.of(new Hit(match.start(), match.end(), text, given));
        }
        String shown = OPTIONAL.matcher(expected).matches() ? spelled(expected, observed) : expected;
        boolean offered = action.isNone() && (!REGEX.matcher(expected).find() || !shown.equals(expected));
        return Optional.of(new Hit(
                match.start(),
                match.end(),
                message.with(List.of(shown, observed)),
                offered ? List.of(shown) : action.replacements(observed)));
    }

    /**
     * A correct form as words if it differs only in case, and has optional letters: {@code Data ?Hub} for "datahub".
     */
    private static String spelled(String expected, String observed) {
        String without = expected.replaceAll("[^\\\\]\\?", "").replaceAll("\\\\(.)", "$1");
        String with = expected.replaceAll("(?<!\\\\)\\?", "").replaceAll("\\\\(.)", "$1");
        return without.equalsIgnoreCase(observed) ? without : with.equalsIgnoreCase(observed) ? with : expected;
    }

    private boolean isRight(String observed, String expected, List<String> options) {
        if (action.isReplace() || LITERAL.matcher(expected).matches()) {
            return options.contains(observed) || expected.equals(observed);
        }
        try {
            String java = Dialect.toJava(expected, true);
            return Dialect.compile("(?:" + java + ")", false).matcher(observed).matches();
        } catch (PatternSyntaxException e) {
            return expected.equals(observed);
        }
    }

    private static List<String> options(String expected) {
        return OPTION.splitAsStream(expected).map(it -> it.replace("\\|", "|")).toList();
    }
}
