package io.github.copydesk.leftovers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases, each with a weight. A list has them as {@code 3 log in}; {@code 4 ^filed under}
 * only opens a line, and what follows is its object; {@code 3 ^tags:} asks for the colon too. A single
 * word may leave its end or its beginning open, {@code 3 komment*}, {@code 3 *kommentare}. A letter at
 * the weight says what the word does in a line of a page: {@code 1a show}.
 */
final class Phrases {
    private static final String OPENS = "^";
    private static final String COLON = ":";
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_STEM = 16;

    /** What a word does in a line of a page. */
    enum Role {
        NONE(""),
        /** Told to the reader, or on a button: show, share, log in. */
        ACT("a"),
        /** An act that also ends a line, as infinitives do in German: "Artikel teilen". */
        LATE_ACT("e"),
        /** Before a thing: related, latest, more. */
        QUALITY("q"),
        /** What pages have: comments, newsletter, photo. */
        THING("t"),
        /** Points at the page or its reader: this, your, here; or joins two of the others: and. */
        POINTER("d"),
        /** Says whose the thing is: our, your; it points too. */
        OWNER("o"),
        /** Tells a story, which pages do not: I, they were. Only whole clauses of pages have it: "I agree to the terms". */
        NARRATOR("n"),
        /** Where the way to a page begins: "Home > World > Europe". */
        HOME("h");

        private final String letter;

        Role(String letter) {
            this.letter = letter;
        }

        private static Role of(String letter) {
            for (Role role : values()) {
                if (role.letter.equals(letter)) {
                    return role;
                }
            }
            throw new IllegalArgumentException("no such letter at a weight: " + letter);
        }
    }

    private record Entry(int weight, Role role) {}

    /** A phrase that stands in a line, from a word to a word, the last one excluded. */
    record Hit(int from, int to, int weight, boolean opens, Role role) {
        boolean isPhrase() {
            return to - from > 1;
        }
    }

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Entry> openings = new HashMap<>();
    /** Entries that ask for a colon, with it. */
    private int labels;

    private final Map<String, Entry> beginnings = new HashMap<>();
    private final Map<String, Entry> endings = new HashMap<>();

    /** How many words the longest phrase has that begins with this word. */
    private final Map<String, Integer> longest = new HashMap<>();

    Phrases(List<String> lines) {
        for (String line : lines) {
            int blank = line.indexOf(' ');
            String phrase = line.substring(blank + 1).strip().toLowerCase(Locale.ROOT);
            Entry entry = new Entry(Character.digit(line.charAt(0), 10), Role.of(line.substring(1, blank)));
            if (phrase.endsWith("*")) {
                beginnings.put(phrase.substring(0, phrase.length() - 1), entry);
            } else if (phrase.startsWith("*")) {
                endings.put(phrase.substring(1), entry);
            } else {
                add(phrase, entry);
            }
        }
    }

    /** In words as a {@link Line} has them: "e-mail" is two, and "l'auteur" has no article. */
    private void add(String phrase, Entry entry) {
        List<String> words =
                Line.of(phrase).words().stream().map(Line.Word::text).toList();
        if (!words.isEmpty()) {
            Map<String, Entry> place = phrase.startsWith(OPENS) ? openings : entries;
            labels += phrase.endsWith(COLON) ? 1 : 0;
            place.put(String.join(" ", words) + (phrase.endsWith(COLON) ? COLON : ""), entry);
            longest.merge(words.get(0), words.size(), Math::max);
        }
    }

    /** The phrases in a line from left to right, the longest first, without overlaps. */
    List<Hit> in(Line line) {
        List<Hit> hits = new ArrayList<>(0);
        int at = 0;
        while (at < line.words().size()) {
            Hit hit = find(line, at);
            if (hit != null) {
                hits.add(hit);
            }
            at = hit == null ? at + 1 : hit.to();
        }
        return hits;
    }

    /** The longest phrase that begins at this word. */
    Optional<Hit> at(Line line, int from) {
        return Optional.ofNullable(find(line, from));
    }

    private @Nullable Hit find(Line line, int from) {
        String first = line.words().get(from).text();
        int most = longest.getOrDefault(first, 0);
        for (int to = Math.min(line.words().size(), from + most); to > from; to--) {
            String phrase = phrase(line, from, to);
            Entry opening = from > 0 ? null : entry(openings, phrase, line, to);
            Entry entry = opening == null ? entry(entries, phrase, line, to) : opening;
            if (entry != null) {
                return hit(line, from, to, entry, opening != null);
            }
        }
        Entry stem = stem(first);
        return stem == null ? null : hit(line, from, from + 1, stem, false);
    }

    private Hit hit(Line line, int from, int to, Entry entry, boolean opens) {
        Role role = entry.role();
        if (role == Role.NONE && to - from > 1) {
            Role first = role(line.words().get(from).text());
            role = first == Role.ACT || first == Role.LATE_ACT ? first : role;
        }
        return new Hit(from, to, entry.weight(), opens, role);
    }

    private Role role(String word) {
        Entry entry = entries.get(word);
        entry = entry == null ? stem(word) : entry;
        return entry == null ? Role.NONE : entry.role();
    }

    private @Nullable Entry entry(Map<String, Entry> place, String phrase, Line line, int to) {
        Entry withColon = labels > 0 && hasColonAfter(line, to - 1) ? place.get(phrase + COLON) : null;
        return withColon == null ? place.get(phrase) : withColon;
    }

    private static boolean hasColonAfter(Line line, int word) {
        int at = line.words().get(word).end();
        while (at < line.text().length() && Character.isWhitespace(line.text().charAt(at))) {
            at++;
        }
        return line.text().startsWith(COLON, at);
    }

    /** The longest beginning or ending of a word that the list has. */
    private @Nullable Entry stem(String word) {
        if (beginnings.isEmpty() && endings.isEmpty()) {
            return null;
        }
        for (int length = Math.min(word.length(), LONGEST_STEM); length >= SHORTEST_STEM; length--) {
            Entry entry = beginnings.get(word.substring(0, length));
            if (entry == null) {
                entry = endings.get(word.substring(word.length() - length));
            }
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    private static String phrase(Line line, int from, int to) {
        if (to == from + 1) {
            return line.words().get(from).text();
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            phrase.append(i > from ? " " : "").append(line.words().get(i).text());
        }
        return phrase.toString();
    }
}
