package io.github.copydesk.names;

import io.github.copydesk.knowledge.FigureBook;
import io.github.copydesk.knowledge.NameBook;
import io.github.copydesk.knowledge.NameKind;
import io.github.copydesk.knowledge.Origin;
import io.github.copydesk.knowledge.Syllabary;
import io.github.copydesk.knowledge.Trigrams;
import io.github.copydesk.rule.WordLists;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The names that the lists know, and the English dictionary; made once for all checks and articles. */
public final class Lexicon {
    /** Villages come below; they are named after people as often as not. */
    private static final int KNOWN_PLACE = 6;

    private static final int RARE = 2;
    private static final int LISTED = 5;
    /** By so much Teresa is better known as a given name than as a surname. */
    private static final int OUTRANKED = 3;

    private static final int WELL_KNOWN = 8;
    private static final int FEWEST = 11;

    /** A name of rank 9 stands for one person in e⁴ or so, and each rank less for a third of that. */
    private static final int GIVEN_NAMES = 13;

    private static final int SURNAMES = 14;

    private final NameBook book = NameBook.load();
    private final Trigrams trigrams = Trigrams.load();
    private final EnglishWords english = EnglishWords.load();
    private final AcceptedPhrases accepted = AcceptedPhrases.load();
    private final FigureBook figures = FigureBook.load();
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

    boolean given(String word) {
        return isSure(word, NameKind.GIVEN) && !isPlainWord(word, NameKind.GIVEN);
    }

    /** Whether it is a listed surname, or the unknown word after a given name in a phrase that LanguageTool accepts. */
    boolean surname(String word) {
        boolean listed = isSure(word, NameKind.SURNAME) && !isPlainWord(word, NameKind.SURNAME);
        return !isRatherGiven(word) && (listed || (isStranger(word) && accepted.follows(word, this::given)));
    }

    private boolean isRatherGiven(String word) {
        return book.rank(word, NameKind.GIVEN) - book.rank(word, NameKind.SURNAME) >= OUTRANKED;
    }

    /** The shorter a word, the more lists must vouch for it: of four letters any is a name somewhere. */
    private boolean isSure(String word, NameKind kind) {
        return book.rank(word, kind) >= Math.max(RARE, Math.min(WELL_KNOWN, FEWEST - word.length()));
    }

    /** Somebody is called Reader, but unlike Baker not many are. */
    private boolean isPlainWord(String word, NameKind kind) {
        return book.rank(word, kind) < WELL_KNOWN && english.frequency(Spelling.lower(word)) >= 0;
    }

    private boolean isStranger(String word) {
        return Spelling.isName(word) && english.frequency(Spelling.lower(word)) == EnglishWords.UNKNOWN;
    }

    /** Whether it is a surname that is written before the given name, as in Korea, China and Vietnam. */
    boolean familyFirst(String word) {
        return book.has(word, NameKind.FAMILY_FIRST);
    }

    /** Whether it is a place that everyone knows, or a smaller one that no person is called after: Harrisburg, not Mason. */
    boolean place(String word) {
        int rank = book.rank(word, NameKind.PLACE);
        return rank >= KNOWN_PLACE || (rank > 0 && !isSure(word, NameKind.GIVEN) && !isSure(word, NameKind.SURNAME));
    }

    boolean brand(String word) {
        return book.has(word, NameKind.BRAND);
    }

    /** Whether some list has the word as it is written, whatever it names there; but a rare name may be a slip for another. */
    boolean listed(String word) {
        return book.rank(word, NameKind.GIVEN) >= LISTED
                || book.rank(word, NameKind.SURNAME) >= LISTED
                || book.has(word, NameKind.FAMILY_FIRST)
                || book.has(word, NameKind.PLACE)
                || book.has(word, NameKind.BRAND)
                || book.has(word, NameKind.WORD)
                || figures.hasPart(word)
                || accepted.hasWord(word);
    }

    /** How sure the lists are that the word is such a name, from 1 (in one long list) to 9 (everyone knows it); 0 for none. */
    int rank(String word, NameKind kind) {
        return book.rank(word, kind);
    }

    /** Where the word is at home as a given name or a surname; empty when nobody said where. */
    Set<Origin> origins(String word) {
        Set<Origin> origins = EnumSet.noneOf(Origin.class);
        origins.addAll(book.origins(word, NameKind.GIVEN));
        origins.addAll(book.origins(word, NameKind.SURNAME));
        origins.addAll(book.origins(word, NameKind.FAMILY_FIRST));
        return origins;
    }

    /** Whether two words can be parts of one name as far as the lists know where each kind is at home: Park Jihoon. */
    boolean sameOrigin(String first, NameKind firstKind, String second, NameKind secondKind) {
        return !Collections.disjoint(book.origins(first, firstKind), book.origins(second, secondKind));
    }

    /** Whether a given name and a surname may stand together as far as the lists know; an English one goes with any: Kevin Nguyen. */
    boolean goesWith(String given, String surname) {
        Set<Origin> mine = book.origins(given, NameKind.GIVEN);
        Set<Origin> its = book.origins(surname, NameKind.SURNAME);
        return mine.isEmpty() || its.isEmpty() || mine.contains(Origin.ENGLISH) || !Collections.disjoint(mine, its);
    }

    /** Whether the letters of a word allow it to be of an origin: Kishhida cannot be Japanese. */
    boolean isPossible(String word, Origin origin) {
        return Syllabary.isPossible(word, origin);
    }

    /** The public figure whose name reads like this when run together. */
    Optional<String> person(String glued) {
        return figures.name(glued).or(() -> accepted.phrase(glued).filter(this::isPerson));
    }

    /** Santa Rosa is none, for Santa begins the names of places. */
    private boolean isPerson(String phrase) {
        int space = phrase.indexOf(' ');
        String first = phrase.substring(0, space);
        return given(first) && !book.has(first, NameKind.WORD) && isStranger(phrase.substring(space + 1));
    }

    /** The words that stand beside this one in the names of public figures. */
    Set<String> companions(String part) {
        return figures.companions(part);
    }

    /** By how much likelier the letters are a given name and a surname than one name, as a natural logarithm. */
    double gainOfTwo(String given, String surname) {
        return gain(given, surname, given + surname);
    }

    /** The same of a word that has more letters than the two. */
    double gain(String given, String surname, String whole) {
        double first = book.rank(given, NameKind.GIVEN) - GIVEN_NAMES;
        double last = trigrams.score(surname);
        if (surname(surname)) {
            last = Math.max(last, book.rank(surname, NameKind.SURNAME) - SURNAMES);
        }
        return first + last - trigrams.score(whole);
    }

    Trigrams trigrams() {
        return trigrams;
    }

    EnglishWords english() {
        return english;
    }
}
