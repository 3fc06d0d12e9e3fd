package io.github.copydesk.token;

import io.github.copydesk.text.LanguageTag;
import io.github.copydesk.text.LazyValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The language that the words of a text show: that of most of its function words ({@code der}, {@code los}), or of its
 * script. The words stand in {@code rules/lists/words/function-words.txt}, the thresholds and how often they are right
 * in {@code rules/models/written-language.tsv}.
 */
public final class WrittenLanguage {
    private static final String TABLE = "/io/github/copydesk/rules/models/written-language.tsv";
    private static final LazyValue<WrittenLanguage> RULES = new LazyValue<>(WrittenLanguage::new);

    /** Scripts that one language writes. */
    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.HIRAGANA, "ja",
            Character.UnicodeScript.KATAKANA, "ja",
            Character.UnicodeScript.HAN, "zh",
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.GEORGIAN, "ka",
            Character.UnicodeScript.ARMENIAN, "hy");

    private final List<String> languages;
    /** For each word, the indexes of its languages. */
    private final Map<String, int[]> words = new HashMap<>();

    private final Limits limits;

    private WrittenLanguage() {
        var lists = WordSet.byLanguage("function-words");
        languages = lists.keySet().stream().sorted().toList();
        for (int i = 0; i < languages.size(); i++) {
            int language = i;
            lists.getOrDefault(languages.get(i), Set.of())
                    .forEach(word -> words.merge(word, new int[] {language}, WrittenLanguage::both));
        }
        limits = Limits.read();
    }

    /**
     * The language of a text, if it is clearly another than expected.
     *
     * @param texts in order; only the first words are read
     * @param expected a BCP 47 tag
     * @return a primary subtag; empty if the text may be in the expected language, or is too short
     */
    public static Optional<String> otherThan(String expected, List<String> texts) {
        return RULES.get().other(LanguageTag.primary(expected), texts);
    }

    private Optional<String> other(String expected, List<String> texts) {
        Count count = new Count();
        int known = languages.indexOf(expected);
        for (String text : texts) {
            count.add(text);
            if (count.read >= limits.mostWords()) {
                break;
            }
            if (known >= 0 && count.read >= limits.leastWords() && count.isUsual(known)) {
                return Optional.empty(); // as in most articles
            }
        }
        return count.script().or(() -> count.language(expected)).filter(it -> !it.equals(expected));
    }

    /** What was seen of one text. */
    private final class Count {
        private final int[] hits = new int[languages.size()];
        private final Map<String, Integer> letters = new HashMap<>();
        private int read;
        private int ownScripts;
        private int allLetters;

        private void add(String text) {
            int at = 0;
            while (at < text.length() && read < limits.mostWords()) {
                int start = at;
                while (at < text.length() && Character.isLetter(text.charAt(at))) {
                    addLetter(text.charAt(at++));
                }
                if (at > start) {
                    read++;
                    String word = text.substring(start, at).toLowerCase(Locale.ROOT);
                    for (int language : words.getOrDefault(word, new int[0])) {
                        hits[language]++;
                    }
                } else {
                    at++;
                }
            }
        }

        private void addLetter(char letter) {
            allLetters++;
            if (letter >= '\u0370') {
                String language = SCRIPTS.get(Character.UnicodeScript.of(letter));
                if (language != null) {
                    ownScripts++;
                    letters.merge(language, 1, Integer::sum);
                }
            }
        }

        private boolean isUsual(int language) {
            return hits[language] * 1000L >= (long) limits.leastShare() * read;
        }

        private Optional<String> script() {
            if (ownScripts < limits.leastLetters() || ownScripts * 1000L < (long) limits.leastScript() * allLetters) {
                return Optional.empty();
            }
            int kana = letters.getOrDefault("ja", 0); // Japanese is written with Han characters too
            if (kana * 10 > letters.getOrDefault("zh", 0)) {
                letters.remove("zh");
            }
            return letters.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey);
        }

        private Optional<String> language(String expected) {
            int best = 0;
            int next = -1;
            for (int i = 1; i < hits.length; i++) {
                if (hits[i] > hits[best]) {
                    next = best;
                    best = i;
                } else if (next < 0 || hits[i] > hits[next]) {
                    next = i;
                }
            }
            int known = languages.indexOf(expected);
            boolean sure = read >= limits.leastWords()
                    && isUsual(best)
                    && hits[best] * 10 >= limits.timesNext() * hits[next]
                    && known >= 0
                    && hits[best] * 10 >= limits.timesExpected() * hits[known];
            return sure ? Optional.of(languages.get(best)) : Optional.empty();
        }
    }

    private static int[] both(int[] some, int[] others) {
        int[] all = new int[some.length + others.length];
        System.arraycopy(some, 0, all, 0, some.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }

    /** The thresholds, as their table explains them. */
    private record Limits(
            int mostWords,
            int leastWords,
            int leastShare,
            int timesExpected,
            int timesNext,
            int leastLetters,
            int leastScript) {

        static Limits read() {
            Map<String, Integer> values = rows();
            return new Limits(
                    value(values, "most-words"),
                    value(values, "least-words"),
                    value(values, "least-share"),
                    value(values, "times-expected"),
                    value(values, "times-next"),
                    value(values, "least-letters"),
                    value(values, "least-script"));
        }

        private static int value(Map<String, Integer> values, String name) {
            Integer value = values.get(name);
            if (value == null) {
                throw new IllegalStateException("rules/models/written-language.tsv lacks " + name);
            }
            return value;
        }

        private static Map<String, Integer> rows() {
            try (InputStream in = WrittenLanguage.class.getResourceAsStream(TABLE)) {
                if (in == null) {
                    throw new IllegalStateException("no table rules/models/written-language.tsv");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#") && !line.startsWith("name\t"))
                        .map(line -> line.split("\t", -1))
                        .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Integer.valueOf(row[1])));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
