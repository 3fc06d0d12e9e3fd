package io.github.copydesk.lexicon.build;

import io.github.copydesk.lexicon.Gazetteer;
import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.lexicon.NameOrigin;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The names collected so far. A name that several sources have ranks one higher. */
final class Harvest {
    /** At least one capital and one lower-case letter; parts may be joined by a hyphen or an apostrophe. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*");

    private static final int LONGEST = 30;

    private final SortedMap<String, Map<NameKind, Sense>> words = new TreeMap<>();

    /** A word as a name of one kind. */
    private static final class Sense {
        private final Map<NameOrigin, Integer> origins = new EnumMap<>(NameOrigin.class);
        private final Set<String> sources = new HashSet<>();
        private int rank;

        /**
         * The origins with the most votes. Registers include immigrants: Tanaka is a surname in the United States, but
         * of Japanese origin.
         */
        Set<NameOrigin> home() {
            Set<NameOrigin> home = EnumSet.noneOf(NameOrigin.class);
            int best = origins.values().stream().mapToInt(it -> it).max().orElse(0);
            origins.forEach((origin, vote) -> {
                if (vote >= best - 1) {
                    home.add(origin);
                }
            });
            return home;
        }
    }

    /**
     * Adds a word if it looks like a name, since sources contain other things too.
     *
     * @param origins the origins; empty if unknown
     */
    void add(String word, NameKind kind, Set<NameOrigin> origins, int rank, String source) {
        if (isName(Letters.tidy(word))) {
            addListed(word, kind, origins, rank, rank, source);
        }
    }

    /**
     * Adds a word with and without its accents.
     *
     * @param vote the weight of the source for the origin
     */
    void addListed(String word, NameKind kind, Set<NameOrigin> origins, int vote, int rank, String source) {
        String name = Letters.tidy(word);
        addOne(name, kind, origins, vote, rank, source);
        Letters.plainForms(name).forEach(plain -> addOne(plain, kind, origins, vote, rank, source));
    }

    private void addOne(String name, NameKind kind, Set<NameOrigin> origins, int vote, int rank, String source) {
        Sense sense = words.computeIfAbsent(name, it -> new EnumMap<>(NameKind.class))
                .computeIfAbsent(kind, it -> new Sense());
        origins.forEach(origin -> sense.origins.merge(origin, vote, Math::max));
        sense.rank = Math.max(sense.rank, rank);
        sense.sources.add(source);
    }

    static boolean isName(String word) {
        return word.length() > 1
                && word.length() <= LONGEST
                && NAME.matcher(word).matches()
                && word.chars().anyMatch(Character::isLowerCase)
                && word.chars().allMatch(Letters::isLatin);
    }

    boolean has(String word, NameKind kind) {
        return words.getOrDefault(word, Map.of()).containsKey(kind);
    }

    /** The entries of the words, in code order: {@code S7g}. */
    SortedMap<String, String> entries() {
        SortedMap<String, String> entries = new TreeMap<>();
        words.forEach((word, senses) -> entries.put(word, entry(senses)));
        return Collections.unmodifiableSortedMap(entries);
    }

    private static String entry(Map<NameKind, Sense> senses) {
        StringBuilder entry = new StringBuilder();
        senses.forEach((kind, sense) -> {
            int more = sense.sources.size() > 1 ? 1 : 0;
            entry.append(kind.letter()).append(Math.min(sense.rank + more, Gazetteer.HIGHEST));
            sense.home().forEach(origin -> entry.append(origin.letter()));
        });
        return entry.toString();
    }
}
