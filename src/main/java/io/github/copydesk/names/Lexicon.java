package io.github.copydesk.names;

import io.github.copydesk.knowledge.Answers;
import io.github.copydesk.knowledge.NameKind;
import io.github.copydesk.knowledge.Origin;
import io.github.copydesk.knowledge.Syllabary;
import io.github.copydesk.knowledge.Trigrams;
import io.github.copydesk.knowledge.WordTree;
import io.github.copydesk.rule.WordLists;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The names that the lists know, and the English dictionary; made once for all checks and articles. */
public final class Lexicon {
    /** A name of rank 9 stands for one person in e⁴ or so, and each rank less for a third of that. */
    private static final int GIVEN_NAMES = 13;

    private static final int SURNAMES = 14;

    private final Trigrams trigrams = Trigrams.load();
    private final Shelf shelf = Shelf.load();
    private final Answers<WordFacts> facts = new Answers<>(word -> new WordFacts(word, shelf));
    private final Nicknames nicknames;

    public static Lexicon of(WordLists lists) {
        return lists.derive(Lexicon.class, Lexicon::new);
    }

    private Lexicon(WordLists lists) {
        nicknames = new Nicknames(lists.entries("lists/nicknames.txt"));
    }

    /** Whether both are forms of one given name: Mike and Michael. */
    boolean nickname(String one, String other) {
        return nicknames.same(one, other);
    }

    WordFacts facts(String word) {
        return facts.of(word);
    }

    /** The same, not remembered: of words that were made up to see whether there are such. */
    WordFacts look(String word) {
        return new WordFacts(word, shelf);
    }

    /** What the lists and the dictionary have, with a capital or without, that a letter more would make of this word. */
    void longer(String ascii, WordTree.Insertions insertions) {
        shelf.names().words().longer(ascii, insertions);
        shelf.english().words().longer(ascii, insertions);
        shelf.english().words().longer(Spelling.lower(ascii), insertions);
    }

    boolean given(String word) {
        return facts.of(word).given();
    }

    boolean surname(String word) {
        return facts.of(word).surname();
    }

    /** Whether it is a surname that is written before the given name, as in Korea, China and Vietnam. */
    boolean familyFirst(String word) {
        return facts.of(word).names().is(NameKind.FAMILY_FIRST);
    }

    boolean place(String word) {
        return facts.of(word).place();
    }

    boolean brand(String word) {
        return facts.of(word).names().is(NameKind.BRAND);
    }

    boolean listed(String word) {
        return facts.of(word).listed();
    }

    /** How sure the lists are that the word is such a name, from 1 (in one long list) to 9 (everyone knows it); 0 for none. */
    int rank(String word, NameKind kind) {
        return facts.of(word).names().rank(kind);
    }

    /** Where the word is at home as a given name or a surname; empty when nobody said where. */
    Set<Origin> origins(String word) {
        Set<Origin> origins = EnumSet.noneOf(Origin.class);
        origins.addAll(origins(word, NameKind.GIVEN));
        origins.addAll(origins(word, NameKind.SURNAME));
        origins.addAll(origins(word, NameKind.FAMILY_FIRST));
        return origins;
    }

    private Set<Origin> origins(String word, NameKind kind) {
        return facts.of(word).names().origins(kind);
    }

    /** Whether two words can be parts of one name as far as the lists know where each kind is at home: Park Jihoon. */
    boolean sameOrigin(String first, NameKind firstKind, String second, NameKind secondKind) {
        return !Collections.disjoint(origins(first, firstKind), origins(second, secondKind));
    }

    /** Whether a given name and a surname may stand together as far as the lists know; an English one goes with any: Kevin Nguyen. */
    boolean goesWith(String given, String surname) {
        Set<Origin> mine = origins(given, NameKind.GIVEN);
        Set<Origin> its = origins(surname, NameKind.SURNAME);
        return mine.isEmpty() || its.isEmpty() || mine.contains(Origin.ENGLISH) || !Collections.disjoint(mine, its);
    }

    /** Whether the letters of a word allow it to be of an origin: Kishhida cannot be Japanese. */
    boolean isPossible(String word, Origin origin) {
        return Syllabary.isPossible(word, origin);
    }

    /** The public figure whose name reads like this when run together. */
    Optional<String> person(String glued) {
        return shelf.figures()
                .name(glued)
                .or(() -> shelf.accepted().phrase(glued).filter(this::isPerson));
    }

    /** Santa Rosa is none, for Santa begins the names of places. */
    private boolean isPerson(String phrase) {
        int space = phrase.indexOf(' ');
        String first = phrase.substring(0, space);
        return given(first)
                && rank(first, NameKind.WORD) == 0
                && facts.of(phrase.substring(space + 1)).isStranger();
    }

    /** The words that stand beside this one in the names of public figures. */
    Set<String> companions(String part) {
        return shelf.figures().companions(part);
    }

    /** By how much likelier the letters are a given name and a surname than one name, as a natural logarithm. */
    double gainOfTwo(String given, String surname) {
        return gain(given, surname, given + surname);
    }

    /** The same of a word that has more letters than the two. */
    double gain(String given, String surname, String whole) {
        double first = rank(given, NameKind.GIVEN) - GIVEN_NAMES;
        double last = trigrams.score(surname);
        if (surname(surname)) {
            last = Math.max(last, rank(surname, NameKind.SURNAME) - SURNAMES);
        }
        return first + last - trigrams.score(whole);
    }

    Trigrams trigrams() {
        return trigrams;
    }

    Shelf shelf() {
        return shelf;
    }
}
