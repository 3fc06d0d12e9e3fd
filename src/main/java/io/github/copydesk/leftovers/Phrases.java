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
    private static final int LONGEST = 6;

    private record Entry(int weight, boolean opens, boolean colon) {}

    /** A phrase that stands in a line, from a word to a word, the last one excluded. */
    record Hit(int from, int to, int weight, boolean opens) {}

    private final Map<String, Entry> entries = new HashMap<>();

    Phrases(List<String> lines) {
        for (String line : lines) {
            int blank = line.indexOf(' ');
            String phrase = line.substring(blank + 1).strip().toLowerCase(Locale.ROOT);
            boolean opens = phrase.startsWith("^");
            boolean colon = phrase.endsWith(":");
            phrase = phrase.substring(opens ? 1 : 0, phrase.length() - (colon ? 1 : 0));
            entries.put(phrase, new Entry(Integer.parseInt(line.substring(0, blank)), opens, colon));
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
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
        for (int to = Math.min(line.words().size(), from + LONGEST); to > from; to--) {
            Entry entry = entries.get(phrase(line, from, to));
            if (entry != null
                    && (!entry.opens() || from == 0)
                    && (!entry.colon() || line.after(to - 1).strip().startsWith(":"))) {
                return Optional.of(new Hit(from, to, entry.weight(), entry.opens()));
            }
        }
        return Optional.empty();
    }

    private static String phrase(Line line, int from, int to) {
        return line.words().subList(from, to).stream().map(Line.Word::text).collect(Collectors.joining(" "));
    }
}
