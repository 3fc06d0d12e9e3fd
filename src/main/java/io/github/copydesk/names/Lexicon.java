package io.github.copydesk.names;

import io.github.copydesk.rule.WordLists;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that the lists know, and the English dictionary; made once for all checks and articles. */
public final class Lexicon {
    /** Names and phrases that LanguageTool accepts in every language: thirty thousand, undivided, so weak evidence. */
    private static final String ACCEPTED = "org/languagetool/resource/spelling_global.txt";

    private final Set<String> given = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> familyFirst = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> brands = new HashSet<>();
    private final Set<String> accepted = new HashSet<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, Set<String>> companions = new HashMap<>();
    private final NearIndex peopleParts = new NearIndex();
    private final Trigrams trigrams = new Trigrams();
    private final Nicknames nicknames;
    private final EnglishWords english = EnglishWords.load();

    public static Lexicon of(WordLists lists) {
        return lists.derive(Lexicon.class, Lexicon::new);
    }

    private Lexicon(WordLists lists) {
        add(given, lists.entries("lists/given-names.txt"));
        add(surnames, lists.entries("lists/surnames.txt"));
        add(familyFirst, lists.entries("lists/family-first-names.txt"));
        add(places, lists.entries("lists/places.txt"));
        add(brands, lists.entries("lists/brands.txt"));
        trigrams.learn(given);
        trigrams.learn(surnames);
        nicknames = new Nicknames(lists.entries("lists/nicknames.txt"));
        lists.entries("lists/people.txt").forEach(this::addPerson);
        readAccepted();
    }

    private static void add(Set<String> set, Collection<String> names) {
        for (String name : names) {
            set.add(name);
            set.add(Spelling.plain(name));
        }
    }

    private void addPerson(String name) {
        people.put(Phrase.glued(name), name);
        people.put(Phrase.glued(Spelling.plain(name)), name);
        List<String> parts = List.of(name.split(" ", -1));
        for (String part : parts) {
            if (Character.isUpperCase(part.charAt(0))) {
                if (!companions.containsKey(part)) {
                    peopleParts.add(part);
                }
                companions.computeIfAbsent(part, it -> new HashSet<>()).addAll(parts);
                accepted.add(part);
                accepted.add(Spelling.plain(part));
            }
        }
    }

    /** Of two words of which the first is a listed given name, the second is taken for a surname. */
    private void readAccepted() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Optional.ofNullable(Lexicon.class.getClassLoader().getResourceAsStream(ACCEPTED))
                        .orElseThrow(() -> new IllegalStateException(
                                "languagetool-core is not on the class path: no " + ACCEPTED)),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isEmpty()) {
                    addAccepted(line.split(" ", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addAccepted(String[] parts) {
        for (String part : parts) {
            if (part.length() > 2 && Character.isUpperCase(part.charAt(0))) {
                accepted.add(part);
                accepted.add(Spelling.plain(part));
            }
        }
        boolean person = parts.length == 2 && given.contains(parts[0]) && Spelling.isName(parts[1]);
        if (person && english.frequency(parts[1].toLowerCase(Locale.ROOT)) < 0) {
            surnames.add(parts[1]);
            people.putIfAbsent(Phrase.glued(parts[0] + parts[1]), parts[0] + " " + parts[1]);
        }
    }

    /** Whether both are forms of one given name: Mike and Michael. */
    boolean nickname(String one, String other) {
        return nicknames.same(one, other);
    }

    boolean given(String word) {
        return given.contains(word);
    }

    boolean surname(String word) {
        return surnames.contains(word);
    }

    /** Whether it is a surname that is written before the given name, as in Korea, China and Vietnam. */
    boolean familyFirst(String word) {
        return familyFirst.contains(word);
    }

    boolean place(String word) {
        return places.contains(word);
    }

    boolean brand(String word) {
        return brands.contains(word);
    }

    /** Whether some list has the word as it is written, whatever it names there. */
    boolean listed(String word) {
        return given(word)
                || surname(word)
                || familyFirst(word)
                || place(word)
                || brand(word)
                || accepted.contains(word);
    }

    /** The public figure whose name reads like this when run together. */
    Optional<String> person(String glued) {
        return Optional.ofNullable(people.get(glued));
    }

    /** The words that stand beside this one in the names of public figures. */
    Set<String> companions(String part) {
        return companions.getOrDefault(part, Set.of());
    }

    /** The parts of public figures' names, to find a near one. */
    NearIndex peopleParts() {
        return peopleParts;
    }

    Trigrams trigrams() {
        return trigrams;
    }

    EnglishWords english() {
        return english;
    }
}
