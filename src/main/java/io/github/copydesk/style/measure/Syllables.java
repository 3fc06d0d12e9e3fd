package io.github.copydesk.style.measure;

import io.github.copydesk.rule.Token;
import io.github.copydesk.rule.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How many syllables an English word has, about: groups of vowels, less those that are not spoken, more those that are
 * two. A prefix and a suffix are counted by themselves first. The numbers and patterns stand in a list, and are those of
 * Vale, so that grades can be compared with its.
 */
public final class Syllables {
    private static final String LIST = "lists/syllables.txt";
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final int SHORT = 3;

    private final Map<String, Integer> known = new HashMap<>();
    private final List<Affix> prefixes = new ArrayList<>();
    private final List<Affix> suffixes = new ArrayList<>();
    private final List<Pattern> less = new ArrayList<>();
    private final List<Pattern> more = new ArrayList<>();

    private record Affix(String letters, int syllables) {}

    private Syllables(WordLists lists) {
        for (Token line : lists.lines(LIST)) {
            String[] words = line.pattern().strip().split("\\s+");
            switch (words[0]) {
                case "word" -> addEach(words, known);
                case "prefix" -> addAffixes(words, prefixes);
                case "suffix" -> addAffixes(words, suffixes);
                case "less" -> less.add(Pattern.compile(words[1]));
                case "more" -> more.add(Pattern.compile(words[1]));
                default -> throw line.place().mistake("'%s' is no line of this list".formatted(words[0]));
            }
        }
    }

    public static Syllables of(WordLists lists) {
        return lists.derive(Syllables.class, Syllables::new);
    }

    private static void addEach(String[] words, Map<String, Integer> known) {
        for (int i = 2; i < words.length; i++) {
            known.put(words[i], Integer.valueOf(words[1]));
        }
    }

    private static void addAffixes(String[] words, List<Affix> affixes) {
        for (int i = 2; i < words.length; i++) {
            affixes.add(new Affix(words[i], Integer.parseInt(words[1])));
        }
    }

    /** At least one for a word with a character. */
    public int in(String word) {
        int length = word.codePointCount(0, word.length());
        if (length < SHORT) {
            return Math.min(length, 1);
        }
        String lower = word.toLowerCase(Locale.ROOT);
        Integer sure = known.get(lower);
        if (sure != null) {
            return sure;
        }
        int count = 0;
        String stem = lower;
        for (Affix prefix : prefixes) {
            if (stem.startsWith(prefix.letters())) {
                count += prefix.syllables();
                stem = stem.substring(prefix.letters().length());
                break;
            }
        }
        for (Affix suffix : suffixes) {
            if (stem.endsWith(suffix.letters())) {
                count += suffix.syllables();
                stem = stem.substring(0, stem.length() - suffix.letters().length());
                break;
            }
        }
        count += matches(VOWELS, stem);
        for (Pattern pattern : less) {
            count -= matches(pattern, stem);
        }
        for (Pattern pattern : more) {
            count += matches(pattern, stem);
        }
        return Math.max(1, count);
    }

    private static int matches(Pattern pattern, String stem) {
        return (int) pattern.matcher(stem).results().count();
    }
}
