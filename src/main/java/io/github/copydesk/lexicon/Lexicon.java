package io.github.copydesk.lexicon;

import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.LazyValue;
import io.github.copydesk.token.WordShape;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The listed names and the English dictionary; created once for all checks and articles. */
public final class Lexicon {
    /**
     * The natural logarithm of a given name's frequency is its rank less this number: one person in e⁴ at rank 9, and a
     * third of that for each rank less.
     */
    private static final int GIVEN_NAMES = 13;

    private static final int SURNAMES = 14;

    /** What does not depend on the lists of a project. */
    private static final LazyValue<CharTrigramModel> TRIGRAMS = new LazyValue<>(CharTrigramModel::load);

    private static final LazyValue<LexiconResources> RESOURCES = new LazyValue<>(LexiconResources::load);

    private final CharTrigramModel trigrams = TRIGRAMS.get();
    private final LexiconResources resources = RESOURCES.get();
    private final Answers<WordFacts> facts = new Answers<>(word -> new WordFacts(word, resources));
    private final KnownWords english =
            new KnownWords(word -> resources.english().frequency(WordShape.lower(word)) >= 0);
    private final Answers<Set<String>> near = new Answers<>(this::findNear);
    private final Nicknames nicknames;
    private final Nicknames variants;

    public static Lexicon of(WordLists lists) {
        return lists.derive(Lexicon.class, Lexicon::new);
    }

    private Lexicon(WordLists lists) {
        nicknames = new Nicknames(lists.entries("lists/nicknames.txt"));
        variants = new Nicknames(lists.entries("lists/name-variants.txt"));
    }

    /** Whether both are forms of one given name: Mike and Michael. */
    public boolean nickname(String one, String other) {
        return nicknames.same(one, other);
    }

    /** The accepted spellings of a name that has several, including itself. */
    public Set<String> variants(String word) {
        return variants.of(word);
    }

    public WordFacts facts(String word) {
        return facts.of(word);
    }

    /** Whether the dictionary has the word between two offsets in lower case. */
    public boolean isEnglish(char[] text, int start, int end) {
        return english.has(text, start, end);
    }

    /** The facts about a word without caching them, for words that were made up to look them up. */
    public WordFacts look(String word) {
        return new WordFacts(word, resources);
    }

    /** Finds the listed names and words, capitalized or not, that have one letter more than this word. */
    public void longer(String ascii, FsaDictionary.Insertions insertions) {
        resources.names().words().longer(ascii, insertions);
        resources.english().words().longer(ascii, insertions);
        resources.english().words().longer(WordShape.lower(ascii), insertions);
    }

    /**
     * The names and words at an edit distance of 1, each capitalized; a transposition may have one letter between the
     * two.
     */
    public Set<String> near(String word) {
        return near.of(word);
    }

    private Set<String> findNear(String word) {
        Set<String> near = new TreeSet<>();
        resources.names().words().near(word, near::add);
        resources.figures().words().near(word, near::add);
        resources.english().words().near(word, near::add);
        resources.english().words().near(WordShape.lower(word), it -> near.add(WordShape.capitalised(it)));
        for (int i = 1; i + 2 < word.length(); i++) {
            String swapped = word.substring(0, i)
                    + word.charAt(i + 2)
                    + word.charAt(i + 1)
                    + word.charAt(i)
                    + word.substring(i + 3);
            WordFacts other = look(swapped);
            if (other.names().isListed() || other.frequency() >= 0 || other.smallFrequency() >= 0 || figure(swapped)) {
                near.add(swapped);
            }
        }
        near.remove(word);
        return Collections.unmodifiableSet(near);
    }

    /** Whether the word is part of a public figure's name. */
    public boolean figure(String word) {
        return resources.figures().hasPart(word);
    }

    public boolean given(String word) {
        return facts.of(word).given();
    }

    public boolean surname(String word) {
        return facts.of(word).surname();
    }

    /** Whether it is a surname that is written before the given name, as in Korea, China and Vietnam. */
    public boolean familyFirst(String word) {
        return facts.of(word).names().is(NameKind.FAMILY_FIRST);
    }

    public boolean place(String word) {
        return facts.of(word).place();
    }

    public boolean brand(String word) {
        return facts.of(word).names().is(NameKind.BRAND);
    }

    /** Whether a dictionary has the word with exactly these capitals. */
    public boolean vouches(String word) {
        return facts.of(word).frequency() >= 0
                || resources.accepted().hasWord(word)
                || facts.of(word).names().is(NameKind.WORD);
    }

    public boolean listed(String word) {
        return facts.of(word).listed();
    }

    /** The rank of the word as such a name, from 1 (in one long list) to 9 (known to everyone); 0 for none. */
    public int rank(String word, NameKind kind) {
        return facts.of(word).names().rank(kind);
    }

    /** The highest rank of the word as the name of a person or place; 0 for none. */
    public int highestRank(String word) {
        GazetteerEntry entry = facts.of(word).names();
        return Math.max(
                Math.max(entry.rank(NameKind.GIVEN), entry.rank(NameKind.SURNAME)),
                Math.max(entry.rank(NameKind.PLACE), entry.rank(NameKind.FAMILY_FIRST)));
    }

    /** The origins of the word as a given name or surname; empty if they are unknown. */
    public Set<NameOrigin> origins(String word) {
        Set<NameOrigin> origins = EnumSet.noneOf(NameOrigin.class);
        origins.addAll(origins(word, NameKind.GIVEN));
        origins.addAll(origins(word, NameKind.SURNAME));
        origins.addAll(origins(word, NameKind.FAMILY_FIRST));
        return origins;
    }

    private Set<NameOrigin> origins(String word, NameKind kind) {
        return facts.of(word).names().origins(kind);
    }

    /** Whether two words can be parts of one name by the origins of each kind: Park Jihoon. */
    public boolean sameOrigin(String first, NameKind firstKind, String second, NameKind secondKind) {
        return !Collections.disjoint(origins(first, firstKind), origins(second, secondKind));
    }

    /**
     * Whether a given name and a surname can be combined by their origins; an English given name goes with any surname:
     * Kevin Nguyen.
     */
    public boolean goesWith(String given, String surname) {
        Set<NameOrigin> mine = origins(given, NameKind.GIVEN);
        Set<NameOrigin> its = origins(surname, NameKind.SURNAME);
        return mine.isEmpty() || its.isEmpty() || mine.contains(NameOrigin.ENGLISH) || !Collections.disjoint(mine, its);
    }

    /** The public figure whose name has these letters without its spaces. */
    public Optional<String> person(String glued) {
        return resources
                .figures()
                .name(glued)
                .or(() -> resources.accepted().phrase(glued).filter(this::isPerson));
    }

    /**
     * Whether a phrase is a person. Santa Rosa is none, since Santa begins names of places; nor is a product that ends
     * in capitals.
     */
    private boolean isPerson(String phrase) {
        int space = phrase.indexOf(' ');
        String first = phrase.substring(0, space);
        return given(first)
                && rank(first, NameKind.WORD) == 0
                && !phrase.substring(space + 1).chars().allMatch(Character::isUpperCase)
                && facts.of(phrase.substring(space + 1)).isStranger();
    }

    /** The names of public figures that contain this word, in no particular order. */
    public Set<FigureName> figuresWith(String part) {
        return resources.figures().namesWith(part);
    }

    /** The logarithm of how much likelier the letters are a given name and a surname than one name. */
    public double gainOfTwo(String given, String surname) {
        return gain(given, surname, given + surname);
    }

    /** The same for a word that has more letters than the two. */
    public double gain(String given, String surname, String whole) {
        return rank(given, NameKind.GIVEN) - GIVEN_NAMES + likelihood(surname) - trigrams.score(whole);
    }

    /** The same if no list has the first part, so that its letters are the evidence. */
    public double gainOfUnknown(String first, String surname) {
        return trigrams.score(first) + likelihood(surname) - trigrams.score(first + surname);
    }

    /** The natural logarithm of a surname's probability: by its rank if a list has it, otherwise by its letters. */
    private double likelihood(String surname) {
        double letters = trigrams.score(surname);
        return surname(surname) ? Math.max(letters, rank(surname, NameKind.SURNAME) - SURNAMES) : letters;
    }

    public CharTrigramModel trigrams() {
        return trigrams;
    }

    public LexiconResources resources() {
        return resources;
    }
}
