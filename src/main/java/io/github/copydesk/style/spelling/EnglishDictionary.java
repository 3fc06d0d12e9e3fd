package io.github.copydesk.style.spelling;

import io.github.copydesk.languagetool.dictionaries.QuickSpeller;
import io.github.copydesk.lexicon.Answers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/**
 * LanguageTool's American and British dictionaries, with the words that it adds to them; a word in any of them is
 * right. It is thread-safe.
 */
public final class EnglishDictionary {
    private static final String FOLDER = "/org/languagetool/resource/en/hunspell/";
    private static final Pattern CONTRACTION = Pattern.compile("(.+?)(?:n't|'(?:s|ll|re|ve|d|m))");
    private static final Set<String> SHORTENED = Set.of("can't", "won't", "shan't", "ain't", "o'clock", "ma'am");
    private static final int MOST_SUGGESTED = 5;

    private final List<Dictionary> dictionaries = new ArrayList<>();
    private final Set<String> more = new HashSet<>();
    private final Answers<Boolean> known = new Answers<>(this::isKnown);
    private final Answers<List<String>> suggested = new Answers<>(this::suggest);
    /** Spellers that are not in use; each serves one thread at a time. */
    private final Queue<List<Speller>> idle = new ConcurrentLinkedQueue<>();

    private EnglishDictionary() {
        try {
            for (String name : List.of("en_US", "en_GB")) {
                try (InputStream words = open(name + ".dict");
                        InputStream info = open(name + ".info")) {
                    Dictionary dictionary = Dictionary.read(words, info);
                    QuickSpeller.quicken(dictionary);
                    dictionaries.add(dictionary);
                }
            }
            for (String list : List.of("spelling.txt", "spelling_en-US.txt", "spelling_en-GB.txt", "ignore.txt")) {
                try (InputStream in = open(list)) {
                    lines(in).forEach(more::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("[#/].*", "").strip())
                .filter(line -> !line.isEmpty() && line.indexOf(' ') < 0);
    }

    private static InputStream open(String name) {
        InputStream in = EnglishDictionary.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("no " + FOLDER + name + " on the class path");
        }
        return in;
    }

    private static final class Holder {
        static final EnglishDictionary ONE = new EnglishDictionary();
    }

    /** The dictionary, loaded at the first call. */
    public static EnglishDictionary get() {
        return Holder.ONE;
    }

    /** Whether the dictionary has a word as written or in lower case, or it is a contraction of such a word. */
    public boolean has(String word) {
        return known.of(word);
    }

    /** Suggestions for a word, best first. */
    public List<String> suggestions(String word) {
        return suggested.of(word);
    }

    private boolean isKnown(String word) {
        if (hasForm(word) || SHORTENED.contains(word.toLowerCase(Locale.ROOT))) {
            return true;
        }
        Matcher contraction = CONTRACTION.matcher(word);
        if (contraction.matches()) {
            return hasForm(contraction.group(1));
        }
        return word.endsWith("s'") && hasForm(word.substring(0, word.length() - 1));
    }

    private boolean hasForm(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return more.contains(word)
                || more.contains(lower)
                || with(spellers ->
                        spellers.stream().anyMatch(it -> it.isInDictionary(word) || it.isInDictionary(lower)));
    }

    private List<String> suggest(String word) {
        List<String> all = with(it -> it.get(0).findReplacements(word));
        return List.copyOf(all.subList(0, Math.min(MOST_SUGGESTED, all.size())));
    }

    private <T> T with(Function<List<Speller>, T> task) {
        List<Speller> last = idle.poll();
        List<Speller> spellers = last == null
                ? dictionaries.stream().map(it -> new Speller(it, 1)).toList()
                : last;
        T answer = task.apply(spellers);
        idle.add(spellers);
        return answer;
    }
}
