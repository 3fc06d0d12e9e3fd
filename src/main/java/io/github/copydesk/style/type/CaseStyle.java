package io.github.copydesk.style.type;

import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.pattern.Dialect;
import io.github.copydesk.style.pattern.Patterns;
import io.github.copydesk.style.pattern.Steps;
import io.github.copydesk.token.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts a text to title case or sentence case; the exceptions of a rule keep their own case. */
final class CaseStyle {
    private static final Set<String> AP = WordSet.of("title-small-words");
    private static final Set<String> CHICAGO = WordSet.of("title-prepositions");
    private static final Pattern TITLE_WORD = Pattern.compile("[\\p{N}\\p{L}]+[^\\s/-]*");
    private static final Pattern PART = Pattern.compile("[^\\s\\p{Punct}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.");

    private final Exceptions exceptions;
    private final Pattern word;
    private final boolean chicago;
    private final List<String> indicators;
    private final Optional<Pattern> prefix;

    private CaseStyle(Exceptions exceptions, boolean chicago, List<String> indicators, Optional<Pattern> prefix) {
        this.exceptions = exceptions;
        this.word = exceptions.orWordsInAnyCase();
        this.chicago = chicago;
        this.indicators = indicators;
        this.prefix = prefix;
    }

    static CaseStyle of(RuleEntry entry, Exceptions exceptions) {
        return new CaseStyle(
                exceptions,
                entry.keys().string("style", "AP").equalsIgnoreCase("Chicago"),
                entry.keys().strings("indicators"),
                entry.keys()
                        .get("prefix")
                        .map(it -> Dialect.compile(
                                Patterns.valid(it.place(), () -> Dialect.toJava(it.string(), false)), false)));
    }

    static String capital(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first));
    }

    /** The word with a capital at the beginning and after each sign: {@code u.s.} has two. */
    static String capitals(String word) {
        return PART.matcher(word).replaceAll(it -> Matcher.quoteReplacement(capital(it.group())));
    }

    /** The passage in sentence case. */
    String sentence(Passage passage, Steps steps) {
        if (prefix.isEmpty() && exceptions.areNone()) {
            return HeadingWords.of(passage).sentence(indicators, this::isIndicator);
        }
        String text = passage.text();
        int from = prefixEnd(text, steps);
        Matcher words = word.matcher(steps.over(text));
        StringBuilder made = new StringBuilder(text);
        String before = "";
        int number = 0;
        for (int at = from; at <= text.length() && words.find(at); at = Math.max(at + 1, words.end())) {
            String is = words.group();
            boolean opens = number == 0 || isIndicator(before, number - 1);
            String lower = is.toLowerCase(Locale.ROOT);
            String should = exceptions.spelled(is).orElseGet(() -> opens ? capital(lower) : lower);
            write(should, made, words.start(), words.end());
            before = is;
            number++;
        }
        return made.toString();
    }

    /** Writes a word over another of the same length, character by character, so that no offset changes. */
    static void write(String word, StringBuilder made, int start, int end) {
        if (word.length() == end - start) {
            for (int i = 0; i < word.length(); i++) {
                made.setCharAt(start + i, word.charAt(i));
            }
        }
    }

    private boolean isIndicator(String word, int index) {
        boolean listed = indicators.stream().anyMatch(it -> word.length() > it.length() && word.endsWith(it));
        return listed || (index == 0 && NUMBER.matcher(word).find());
    }

    String title(String text, Steps steps) {
        int from = prefixEnd(text, steps);
        Matcher words = TITLE_WORD.matcher(text).region(from, text.length());
        StringBuilder made = new StringBuilder(text);
        while (words.find()) {
            String is = words.group();
            String should = exceptions.spelled(is).orElseGet(() -> titled(is, text, words.toMatchResult(), from));
            write(should, made, words.start(), words.end());
        }
        return made.toString();
    }

    private String titled(String is, String text, MatchResult word, int from) {
        String lower = is.toLowerCase(Locale.ROOT);
        boolean bounds = word.start() == from || word.end() == text.length();
        if (lower.equals("to") && !chicago && !bounds) {
            return is; // small as a preposition, a capital in an infinitive
        }
        boolean small = !bounds && (AP.contains(lower) || (chicago && CHICAGO.contains(lower)));
        return small && staysSmall(text, word, from) ? lower : capital(is);
    }

    private static boolean staysSmall(String text, MatchResult word, int from) {
        char before = at(text, word.start() - 1, from);
        char second = at(text, word.start() - 2, from);
        boolean compound = word.end() < text.length() && isHyphen(text.charAt(word.end()));
        return (Character.isWhitespace(before) || isHyphen(before) || before == '/')
                && second != ':'
                && !isHyphen(second)
                && (!compound || isHyphen(before));
    }

    private static char at(String text, int index, int from) {
        return text.charAt(Math.max(index, from));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    private int prefixEnd(String text, Steps steps) {
        if (prefix.isEmpty()) {
            return 0;
        }
        Matcher matcher = prefix.get().matcher(steps.over(text));
        return matcher.find() && matcher.start() == 0 ? matcher.end() : 0;
    }
}
