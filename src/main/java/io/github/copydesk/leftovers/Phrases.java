package io.github.copydesk.leftovers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words and phrases, each with a weight. A list has them as {@code 3 log in}; {@code 4 ^filed under}
 * only opens a line, and what follows is its object; {@code 3 ^tags:} asks for the colon too.
 */
final class Phrases {
    private static final String OPENS = "^";

    private record Entry(int weight, boolean colon) {}

    /** A phrase that stands in a line, from a word to a word, the last one excluded. */
    record Hit(int from, int to, int weight, boolean opens) {}

    private final Map<String, Entry> entries = new HashMap<>();

    /** How many words the longest phrase has that begins with this word. */
    private final Map<String, Integer> longest = new HashMap<>();

    Phrases(List<String> lines) {
        for (String line : lines) {
            int blank = line.indexOf(' ');
            String phrase = line.substring(blank + 1).strip().toLowerCase(Locale.ROOT);
            boolean colon = phrase.endsWith(":");
            String key = phrase.substring(0, phrase.length() - (colon ? 1 : 0));
            entries.put(key, new Entry(Integer.parseInt(line.substring(0, blank)), colon));
            List<String> words = List.of(key.replace(OPENS, "").split(" "));
            longest.merge(words.get(0), words.size(), Math::max);
        }
    }

    /** The phrases in a line from left to right, the longest first, without overlaps. */
    List<Hit> in(Line line) {
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < line.words().size()) {
            Optional<Hit> hit = at(line, at);
            hit.ifPresent(hits::add);
            at = hit.map(Hit::to).orElse(at + 1);
        }
        return hits;
    }

    /** The longest phrase that begins at this word. */
    Optional<Hit> at(Line line, int from) {
        int most = longest.getOrDefault(line.words().get(from).text(), 0);
        for (int to = Math.min(line.words().size(), from + most); to > from; to--) {
            String phrase = phrase(line, from, to);
            int end = to;
            Optional<Hit> hit = from > 0
                    ? Optional.empty()
                    : entry(OPENS + phrase, line, end).map(entry -> new Hit(from, end, entry.weight(), true));
            hit = hit.or(() -> entry(phrase, line, end).map(entry -> new Hit(from, end, entry.weight(), false)));
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    private Optional<Entry> entry(String phrase, Line line, int to) {
        return Optional.ofNullable(entries.get(phrase))
                .filter(entry -> !entry.colon() || line.after(to - 1).strip().startsWith(":"));
    }

    private static String phrase(Line line, int from, int to) {
        return line.words().subList(from, to).stream().map(Line.Word::text).collect(Collectors.joining(" "));
    }
}
