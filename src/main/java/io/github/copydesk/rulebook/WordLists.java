package io.github.copydesk.rulebook;

import io.github.copydesk.text.LanguageTag;
import io.github.copydesk.text.LazyValue;
import io.github.copydesk.yaml.Place;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The word lists of the rule book: those beside a rule's page, and the shared ones in {@code rules/lists}. */
public final class WordLists {
    /** Finds the text of a list by its path below {@code rules}. */
    @FunctionalInterface
    public interface Source {
        /**
         * @throws IllegalArgumentException when there is no such list
         */
        String text(String path);
    }

    private final Source source;
    /** A value may be derived from others, which a computing map does not allow. */
    private final Map<Class<?>, LazyValue<?>> derived = new ConcurrentHashMap<>();

    public WordLists(Source source) {
        this.source = source;
    }

    /**
     * The entries of a list, one on each line, without {@code #} comments and empty lines.
     *
     * @param path below {@code rules}, such as {@code lists/nicknames.txt}
     * @throws IllegalArgumentException when there is no such list
     */
    public List<String> entries(String path) {
        return source.text(path)
                .lines()
                .map(line -> line.startsWith("#") ? "" : line.strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * The lines of a list with their places, untrimmed, without {@code #} comments and empty lines.
     *
     * @param path below {@code rules}
     * @throws IllegalArgumentException when there is no such list
     */
    public List<Token> lines(String path) {
        List<String> lines = source.text(path).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).startsWith("#") && !lines.get(i).isBlank())
                .mapToObj(i -> new Token(lines.get(i), new Place("rules/" + path, i + 1, 1, lines.get(i))))
                .toList();
    }

    Source source() {
        return source;
    }

    /**
     * The entries of a list that exists for some languages; empty if it does not exist for this one.
     *
     * @param path below {@code rules}, without language and ending: {@code leftover-chrome/words}
     * @param language a BCP 47 tag; only its language is used
     */
    public List<String> entries(String path, String language) {
        try {
            return entries(path + "." + LanguageTag.primary(language) + ".txt");
        } catch (IllegalArgumentException noneForThisLanguage) {
            return List.of();
        }
    }

    /**
     * A value derived from lists. It is computed once for all checks, also if several threads need it at the same time.
     */
    public <T> T derive(Class<T> type, Function<WordLists, T> derivation) {
        return type.cast(derived.computeIfAbsent(type, it -> new LazyValue<>(() -> derivation.apply(this)))
                .get());
    }
}
