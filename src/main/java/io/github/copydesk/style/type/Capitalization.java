package io.github.copydesk.style.type;

import io.github.copydesk.check.Materials;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.pattern.LiteralIndex;
import io.github.copydesk.style.pattern.Patterns;
import io.github.copydesk.style.pattern.Steps;
import io.github.copydesk.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code capitalization}: a passage, usually a heading, must be in title case, sentence case, lower case or upper case,
 * or match a pattern.
 *
 * <p>For title and sentence case, the words of the passage are compared with their correct form, and a share of them
 * may differ.
 */
final class Capitalization implements StyleType {
    private static final double SHARE = 0.8;

    private final String match;
    private final Optional<Pattern> pattern;
    private final Casing casing;
    /** The casing for a passage that contains no exception of the rule. */
    private final Casing plain;

    private final Optional<Integer> exceptions;
    private final double least;
    private final Wording wording;

    /** The correct case of a passage, with its exceptions. */
    private record Casing(CaseStyle style, Exceptions exceptions, Pattern word) {
        static Casing of(RuleEntry entry, Exceptions exceptions) {
            return new Casing(CaseStyle.of(entry, exceptions), exceptions, exceptions.orWords());
        }
    }

    Capitalization(RuleEntry entry, Materials materials) {
        YamlNode matched = entry.keys().require("match", "One of $title, $sentence, $lower, $upper, or a pattern.");
        this.match = matched.string();
        Exceptions all = Exceptions.of(entry, materials);
        LiteralIndex index = LiteralIndex.of(materials.lists());
        this.casing = Casing.of(entry, all);
        this.plain = Casing.of(entry, all.none());
        this.exceptions = all.inAnyCase().map(it -> index.add(List.of(it.pattern())));
        this.pattern = match.startsWith("$") ? Optional.empty() : Optional.of(Patterns.one(matched, false));
        double share = entry.keys().number("threshold", SHARE);
        this.least = share == 0 ? SHARE : share;
        this.wording = Wording.of(entry, ": '%s'");
        if (pattern.isEmpty()
                && !List.of("$title", "$sentence", "$lower", "$upper").contains(match)) {
            throw matched.mistake("unknown case '%s'".formatted(match), "One of $title, $sentence, $lower, $upper.");
        }
    }

    /** Empty, since the rule reports what does not match. */
    @Override
    public List<String> patterns() {
        return List.of();
    }

    @Override
    public PassageReader reader(Steps steps) {
        return (passage, literals, hits) ->
                read(passage, exceptions.filter(literals::has).isPresent() ? casing : plain, steps, hits);
    }

    private void read(Passage passage, Casing by, Steps steps, Consumer<Hit> hits) {
        String text = passage.text();
        if (!passage.isProse(0, text.length())) {
            return;
        }
        String expected = expected(passage, by.style(), steps);
        if (isRight(passage, expected, by, steps)) {
            return;
        }
        boolean offers = wording.action().isReplace() && (match.equals("$title") || match.equals("$sentence"));
        boolean whole = offers && !passage.hasMask(0, text.length());
        hits.accept(new Hit(
                0,
                text.length(),
                wording.message().with(List.of(text, expected)),
                whole ? List.of(expected) : wording.action().replacements(text)));
    }

    private String expected(Passage passage, CaseStyle style, Steps steps) {
        String text = passage.text();
        return switch (match) {
            case "$title" -> style.title(text, steps);
            case "$sentence" -> style.sentence(passage, steps);
            case "$lower" -> text.toLowerCase(Locale.ROOT);
            case "$upper" -> text.toUpperCase(Locale.ROOT);
            default -> match;
        };
    }

    private boolean isRight(Passage passage, String expected, Casing by, Steps steps) {
        String text = passage.text();
        if (pattern.isPresent()) {
            return pattern.get().matcher(steps.over(text)).find()
                    || by.exceptions().areIn(text);
        }
        boolean all = match.equals("$lower") || match.equals("$upper");
        return all
                ? text.equals(expected) || by.exceptions().areIn(text)
                : shareOfRight(passage, expected, by, steps) >= least;
    }

    private double shareOfRight(Passage passage, String expected, Casing by, Steps steps) {
        if (by.exceptions().areNone()) {
            HeadingWords words = HeadingWords.of(passage);
            return share(words.count(), i -> words.isSame(i, expected) ? Optional.empty() : Optional.of(words.word(i)));
        }
        List<Optional<String>> wrong = new ArrayList<>();
        Matcher words = by.word().matcher(steps.over(passage.text()));
        Matcher others = by.word().matcher(steps.over(expected));
        while (words.find()) {
            String is = words.group();
            boolean right = !others.find()
                    || is.equals(others.group())
                    || by.exceptions().areIn(is);
            wrong.add(right ? Optional.empty() : Optional.of(is));
        }
        return share(wrong.size(), wrong::get);
    }

    /**
     * The share of words that are right.
     *
     * @param wrong a word by its index, if it is not as expected
     */
    private double share(int count, IntFunction<Optional<String>> wrong) {
        int right = 0;
        for (int i = 0; i < count; i++) {
            Optional<String> is = wrong.apply(i);
            if (is.isEmpty()) {
                right++;
            } else if (match.equals("$title")) {
                right += is.get().equals(is.get().toUpperCase(Locale.ROOT)) ? 1 : 0;
            } else if (i == 0 && !is.get().equals(CaseStyle.capitals(is.get().toLowerCase(Locale.ROOT)))) {
                return 0;
            }
        }
        return count == 0 ? 1 : (double) right / count;
    }
}
