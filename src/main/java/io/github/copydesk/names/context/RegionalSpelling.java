package io.github.copydesk.names.context;

import io.github.copydesk.token.WordSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that English spells in two ways, by region or publisher: {@code honour} and {@code honor}. */
public final class RegionalSpelling {
    /** Letters, and their equivalents in the other region. */
    private record Pair(String one, String other) {}

    private static final List<Pair> PAIRS = WordSet.of("regional-spellings").stream()
            .map(line -> line.split(" ", 2))
            .map(pair -> new Pair(pair[0], pair[1]))
            .toList();

    private static final Pattern SLAVIC_END = Pattern.compile("(?<=[sc]k)(?:yy?|yi|yj|ii?|ij|iy)$");

    private RegionalSpelling() {}

    /** Whether two spellings, in any case, are regional forms of one word. */
    public static boolean areOne(String word, String other) {
        return PAIRS.stream()
                .anyMatch(pair -> isReplaced(word, pair.one(), pair.other(), other)
                        || isReplaced(other, pair.one(), pair.other(), word));
    }

    /** Whether two spellings are regional forms of one English word. */
    public static boolean areOneWord(String word, String other, Predicate<String> isEnglish) {
        return areOne(word, other) && (isEnglish.test(word) || isEnglish.test(other));
    }

    /** The words with a z in place of an s in which British English spells a word: {@code categorize}. */
    public static Stream<String> withZ(String word) {
        return PAIRS.stream()
                .filter(pair -> pair.one().replace('s', 'z').equals(pair.other()))
                .filter(pair -> word.lastIndexOf(pair.one()) > 0)
                .map(pair -> {
                    int at = word.lastIndexOf(pair.one());
                    return word.substring(0, at)
                            + pair.other()
                            + word.substring(at + pair.one().length());
                });
    }

    private static boolean isReplaced(String word, String letters, String by, String other) {
        if (word.length() - letters.length() != other.length() - by.length()) {
            return false;
        }
        for (int at = word.indexOf(letters, 1); at > 0; at = word.indexOf(letters, at + 1)) {
            String replaced = word.substring(0, at) + by + word.substring(at + letters.length());
            if (replaced.equalsIgnoreCase(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether both are one Slavic name, and differ in how they write its end: -sky, -skyy, -skiy. */
    public static boolean haveSlavicEnd(String one, String other) {
        return !one.equals(other)
                && SLAVIC_END
                        .matcher(one)
                        .replaceFirst("")
                        .equals(SLAVIC_END.matcher(other).replaceFirst(""));
    }
}
