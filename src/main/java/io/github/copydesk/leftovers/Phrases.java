package io.github.copydesk.leftovers;

import io.github.copydesk.lexicon.Answers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases with weights. An entry of the list is {@code 3 log in}; {@code 4 ^filed under} only opens a line,
 * and its object follows; {@code 3 ^tags:} also requires the colon. A single word can be open at its end or its
 * beginning, {@code 3 komment*}, {@code 3 *kommentare}. A letter after the weight is the role of the word in a line of
 * a page: {@code 1a show}.
 */
final class Phrases {
    private static final String OPENS = "^";
    private static final String COLON = ":";
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_STEM = 16;
    /** The logarithm to base 2 of the number of words of which is kept what may begin with them. */
    private static final int KEPT = 13;

    /** The role of a word in a line of a page. */
    enum Role {
        NONE(""),
        /** A verb that addresses the reader or names a button: show, share, log in. */
        ACT("a"),
        /** A verb that also ends a line, like infinitives in German: "Artikel teilen". */
        LATE_ACT("e"),
        /** An adjective before a noun: related, latest, more. */
        QUALITY("q"),
        /** A noun for a part of a page: comments, newsletter, photo. */
        THING("t"),
        /** A word that refers to the page or its reader (this, your, here) or connects two others (and). */
        POINTER("d"),
        /** A possessive that refers to the page or its reader: our, your. */
        OWNER("o"),
        /** A word of a narrator, which pages use only in fixed clauses ("I agree to the terms"): I, they, were. */
        NARRATOR("n"),
        /** The beginning of a breadcrumb trail: "Home > World > Europe". */
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

    /**
     * What can begin with a word.
     *
     * @param most the length of the longest phrase, in words
     * @param stem the entry for a part of the word
     */
    record Start(int most, @Nullable Entry stem) {
        /** For a word with which none begins. */
        static final Start NOTHING = new Start(0, null);

        boolean isNothing() {
            return most == 0 && stem == null;
        }
    }

    /** A phrase found in a line: the indexes of its words, end exclusive. */
    record Hit(int from, int to, int weight, boolean opens, Role role) {
        boolean isPhrase() {
            return to - from > 1;
        }
    }

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Entry> openings = new HashMap<>();
    /** The number of entries that require a colon. */
    private int labels;

    private final Map<String, Entry> beginnings = new HashMap<>();
    private final Map<String, Entry> endings = new HashMap<>();

    /** The length of the longest phrase, in words, by its first word. */
    private final Map<String, Integer> longest = new HashMap<>();

    private final FirstWords firsts = new FirstWords();
    /** The hash codes of all beginnings of phrases that have at least two words. */
    private final HashBits prefixes = new HashBits();

    private final Answers<Start> starts = new Answers<>(KEPT, this::start);

    Phrases(List<String> lines) {
        for (String line : lines) {
            int space = line.indexOf(' ');
            String phrase = line.substring(space + 1).strip().toLowerCase(Locale.ROOT);
            Entry entry = new Entry(Character.digit(line.charAt(0), 10), Role.of(line.substring(1, space)));
            if (phrase.endsWith("*")) {
                beginnings.put(phrase.substring(0, phrase.length() - 1), entry);
            } else if (phrase.startsWith("*")) {
                endings.put(phrase.substring(1), entry);
            } else {
                add(phrase, entry);
            }
        }
        addFirstsTo(firsts);
    }

    /** Adds the words with which these phrases begin. */
    void addFirstsTo(FirstWords all) {
        longest.keySet().forEach(all::add);
        beginnings.keySet().stream().filter(it -> it.length() >= SHORTEST_STEM).forEach(all::addBeginning);
        endings.keySet().stream().filter(it -> it.length() >= SHORTEST_STEM).forEach(all::addEnding);
    }

    /** Adds a phrase, split into words like a {@link Line}: "e-mail" has two, and "l'auteur" has no article. */
    private void add(String phrase, Entry entry) {
        List<String> words =
                Line.of(phrase).words().stream().map(Line.Word::text).toList();
        if (!words.isEmpty()) {
            Map<String, Entry> place = phrase.startsWith(OPENS) ? openings : entries;
            labels += phrase.endsWith(COLON) ? 1 : 0;
            place.put(String.join(" ", words) + (phrase.endsWith(COLON) ? COLON : ""), entry);
            longest.merge(words.get(0), words.size(), Math::max);
            int prefix = words.get(0).hashCode();
            for (String next : words.subList(1, words.size())) {
                prefix = joined(prefix, next);
                prefixes.add(prefix);
            }
        }
    }

    /** The phrases in a line from left to right, the longest first, without overlaps. */
    List<Hit> in(Line line) {
        List<Hit> hits = new ArrayList<>(0);
        int size = line.words().size();
        int at = 0;
        while (at < size) {
            Hit hit = find(line, at);
            if (hit != null) {
                hits.add(hit);
            }
            at = hit == null ? at + 1 : hit.to();
        }
        return hits;
    }

    /** The longest phrase that begins at a word. */
    Optional<Hit> at(Line line, int from) {
        return Optional.ofNullable(find(line, from));
    }

    private @Nullable Hit find(Line line, int from) {
        String word = line.words().get(from).text();
        if (!firsts.mayHave(word)) {
            return null;
        }
        Start start = starts.of(word);
        return start.isNothing() ? null : find(line, from, start);
    }

    /** What the phrases that begin with a word need to be found. */
    Start start(String word) {
        int most = longest.getOrDefault(word, 0);
        Entry stem = stem(word);
        return most == 0 && stem == null ? Start.NOTHING : new Start(most, stem);
    }

    /**
     * The longest phrase that begins at a word.
     *
     * @param start what {@link #start} gives for the word
     */
    @Nullable
    Hit find(Line line, int from, Start start) {
        for (int to = longest(line, from, start.most()); to > from; to--) {
            String phrase = phrase(line, from, to);
            Entry opening = from > 0 ? null : entry(openings, phrase, line, to);
            Entry entry = opening == null ? entry(entries, phrase, line, to) : opening;
            if (entry != null) {
                return hit(line, from, to, entry, opening != null);
            }
        }
        Entry stem = start.stem();
        return stem == null ? null : hit(line, from, from + 1, stem, false);
    }

    /** The end of the longest sequence of words that may be a phrase, without making a string of each. */
    private int longest(Line line, int from, int most) {
        int end = Math.min(line.words().size(), from + most);
        int prefix = line.words().get(from).text().hashCode();
        for (int to = from + 1; to < end; to++) {
            prefix = joined(prefix, line.words().get(to).text());
            if (!prefixes.mayHave(prefix)) {
                return to;
            }
        }
        return end;
    }

    /** The hash code of two texts with a space between them, from that of the first. */
    private static int joined(int hash, String next) {
        int power = 1;
        int factor = 31;
        for (int length = next.length(); length > 0; length >>= 1) {
            power *= (length & 1) == 1 ? factor : 1;
            factor *= factor;
        }
        return (hash * 31 + ' ') * power + next.hashCode();
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

    /** The entry with the longest beginning or ending of a word. */
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
