package io.github.copydesk.names.candidate;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.names.candidate.SplitCandidate.Attested;
import io.github.copydesk.names.candidate.SplitCandidate.Kind;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.InnerCapitals;
import io.github.copydesk.names.context.Suffixes;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokenizer;
import io.github.copydesk.token.NameTokens;
import io.github.copydesk.token.Phrase;
import io.github.copydesk.token.WordShape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds words that may be run together in a word: breaks at each capital, at each letter, and where the article, a
 * public figure or another article has the parts next to each other.
 */
public final class SplitCandidates {
    private static final Set<Character.UnicodeScript> UNSPACED = EnumSet.of(
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER);

    /** No script without spaces has a letter before this one, the first of Thai. */
    private static final int FIRST_UNSPACED = 0x0E01;

    private static final int SHORTEST = 6;
    private static final int LONGEST = 60;
    private static final int SHORTEST_LEFT = 2;
    private static final int SHORTEST_RIGHT = 2;
    /** The most letters of a word without an inner capital; each possible break is tried. */
    private static final int LONGEST_LOWER = 30;
    /** The fewest letters of a given name and a middle name that have run together. */
    private static final int SHORTEST_MIDDLE = 4;
    /** The rank of a name that is in more than one list. */
    private static final int LISTED = 4;

    private final ArticleContext context;
    private final Lexicon lexicon;
    private final NameTokens tokens;
    private final NameParts parts;
    private final AttestedSplits splits;
    private final Compounds compounds;
    private final Map<String, String> bySmall = new HashMap<>();
    private final Map<String, Boolean> whole = new HashMap<>();

    public SplitCandidates(ArticleContext context) {
        this.context = context;
        lexicon = context.lexicon();
        tokens = context.evidence();
        parts = new NameParts(context);
        splits = new AttestedSplits(context);
        compounds = new Compounds(context);
    }

    /** The candidates for one occurrence of the word. */
    public List<SplitCandidate> of(NameToken token) {
        String word = token.word();
        if (word.length() < SHORTEST || word.length() > LONGEST || isWhole(word)) {
            return List.of();
        }
        List<SplitCandidate> attested = splits.of(token)
                .filter(it -> !isCompound(it) && !isSurname(it, token))
                .toList();
        if (!attested.isEmpty()) {
            return attested;
        }
        if (token.block().text().strip().equals(word)) {
            return List.of(); // a line of a list of users
        }
        List<SplitCandidate> found = new ArrayList<>();
        int seam = WordShape.seam(word);
        boolean alone = seam > 0 || !isPartOfName(token);
        Optional<List<String>> many = alone ? parts.of(word) : Optional.empty();
        many.ifPresent(it -> found.add(new SplitCandidate(word, Kind.MANY, it, Attested.NOWHERE, "", 0)));
        List<String> capitals = seam > 0 ? NameParts.atCapitals(word) : List.of();
        if (many.isEmpty() && capitals.size() == 2 && !isInvented(word, capitals.get(0), capitals.get(1))) {
            boolean small = Character.isLowerCase(word.charAt(0));
            found.add(SplitCandidate.at(word, small ? Kind.SMALL : Kind.CAMEL, capitals.get(0), capitals.get(1)));
        }
        if (seam < 0) {
            lower(token, alone, found);
        }
        return found;
    }

    /**
     * Whether the second half is initials, or a half begins with them, as in user names, {@code MartaQL}, {@code QmnVLPtz}, or
     * the first is nothing known and the second a well-known place, as in the names of authorities and firms, {@code
     * FonkAustria}.
     */
    private boolean isInvented(String word, String left, String right) {
        return (NameTokenizer.isAllCapitals(right) && Character.isUpperCase(word.charAt(0)))
                || (left.length() > 3 && NameTokenizer.isAllCapitals(left.substring(0, 3)))
                || (right.length() > 2
                        && Character.isLetter(right.charAt(1)) // not an apostrophe: O’Brien
                        && NameTokenizer.isAllCapitals(right.substring(0, 3)))
                || (lexicon.rank(right, NameKind.PLACE) > LISTED && !context.known(left) && tokens.count(left) == 0);
    }

    /** Whether the word is not a candidate, wherever it occurs. */
    private boolean isWhole(String word) {
        return whole.computeIfAbsent(word, it -> isUnspaced(it) || isOneWord(it));
    }

    /** Whether the word is in a script without spaces between words, or begins or ends in one. */
    private static boolean isUnspaced(String word) {
        return word.chars().anyMatch(c -> c >= FIRST_UNSPACED)
                && (UNSPACED.contains(Character.UnicodeScript.of(word.charAt(0)))
                        || UNSPACED.contains(Character.UnicodeScript.of(word.charAt(word.length() - 1)))
                        || word.codePoints().anyMatch(Character::isIdeographic));
    }

    /**
     * Whether the word is a known name with an inner capital, or a misspelling of one; not if the article also has its
     * parts separately.
     */
    private boolean isOneWord(String word) {
        int seam = WordShape.seam(word);
        boolean apart = seam > 2
                && !context.accepted(word)
                && (!lexicon.brand(word)
                        || (lexicon.given(word.substring(0, seam)) && lexicon.given(word.substring(seam))))
                && tokens.phrase(Phrase.glued(word)).isPresent();
        return !apart
                && (context.known(word)
                        || context.englishWord(word)
                        || hasKnownPart(word)
                        || (seam > 0 && lexicon.near(word).stream().anyMatch(lexicon::brand)));
    }

    /**
     * Whether the hyphenated part with the inner capital also appears by itself in this article or in others:
     * {@code GitHub-Repository}.
     */
    private boolean hasKnownPart(String word) {
        return word.indexOf('-') > 0
                && Stream.of(word.split("-", -1))
                        .anyMatch(part -> WordShape.seam(part) > 0
                                && (context.known(part) || tokens.count(part) > 0 || context.elsewhere(part) > 0));
    }

    /**
     * Whether a given name is before the word, here or elsewhere, or another name after it: Konstantinov in "Anton
     * Konstantinov" is one name, whatever names are in it.
     */
    private boolean isPartOfName(NameToken token) {
        return context.english()
                && (context.hasGivenName(token.word())
                        || context.goesOnFromName(token)
                        || tokens.after(token)
                                .filter(next -> !context.word(next.word()))
                                .isPresent());
    }

    /**
     * Adds breaks without a capital. Of a hyphenated word, the last part is split if the first is known, otherwise the
     * first.
     *
     * @param alone whether the word may be a whole name; if not, only a word that follows names may be split off
     */
    private void lower(NameToken token, boolean alone, List<SplitCandidate> found) {
        String word = token.word();
        int hyphen = word.indexOf('-');
        boolean last = hyphen > 0 && context.known(word.substring(0, hyphen));
        int from = last ? word.lastIndexOf('-') + 1 : 0;
        int end = hyphen > 0 && !last ? hyphen : word.length();
        if (!Character.isUpperCase(word.charAt(from)) || end - from > LONGEST_LOWER) {
            return;
        }
        boolean ofThree = !alone && mayOpenName(token);
        int apostrophe = Math.max(word.lastIndexOf('’'), word.lastIndexOf('\''));
        for (int i = from + SHORTEST_LEFT; i <= end - SHORTEST_RIGHT; i++) {
            String left = word.substring(0, i);
            String tail = word.substring(i);
            String first = word.substring(from, i);
            boolean small = isFollowed(first, tail);
            String right = small ? tail : capitalised(first, tail, hyphen);
            boolean elided = apostrophe < 0 || (apostrophe == i + 1 && apostrophe < end - SHORTEST_RIGHT);
            if (elided
                    && !compounds.mayBeOne(first, tail, right)
                    && !first.equalsIgnoreCase(tail)
                    && (small || (alone ? isPossible(first, right) : ofThree && mayBothBeGiven(first, right)))) {
                found.add(SplitCandidate.at(word, Kind.LOWER, left, right));
            }
        }
    }

    /** The second half as the article writes it by itself, or else capitalized. */
    private String capitalised(String first, String tail, int hyphen) {
        String here = bySmall().get(WordShape.lower(tail));
        if (here != null) {
            return here;
        }
        if (tail.length() > 2 && !Character.isLetter(tail.charAt(1))) {
            return WordShape.capitalised(tail.substring(0, 2)) + WordShape.capitalised(tail.substring(2));
        }
        String gaelic = InnerCapitals.gaelic(tail);
        if (gaelic.startsWith("Mc") || lexicon.surname(gaelic)) {
            return gaelic;
        }
        return lexicon.familyFirst(first) && hyphen > 0
                ? Character.toUpperCase(tail.charAt(0)) + tail.substring(1)
                : WordShape.capitalised(tail);
    }

    /** The capitalized names of the article by their lower-case form. */
    private Map<String, String> bySmall() {
        if (bySmall.isEmpty()) {
            for (String it : tokens.words().keySet()) {
                bySmall.merge(
                        WordShape.lower(it),
                        it,
                        (one, other) -> tokens.count(one) >= tokens.count(other) ? one : other);
            }
        }
        return bySmall;
    }

    /**
     * Whether the first half is a name, and the second a word that often follows names; in languages without a list of
     * such words, whether the article has the surname and the word.
     */
    private boolean isFollowed(String first, String tail) {
        return first.length() > 3
                && (context.english()
                        ? Suffixes.followsNames(tail) && context.isNamed(first)
                        : context.hasSmall(tail) && context.hasGivenName(first));
    }

    /** Whether the first half can be a name, or the second is a name of the article. */
    private boolean isPossible(String first, String right) {
        boolean here = first.length() > 2 && right.length() > 3 && context.isNameHere(right);
        return right.length() > 2
                && (lexicon.given(first)
                        || lexicon.familyFirst(first)
                        || (first.length() > 4 && lexicon.place(first) && tokens.count(first) > 0)
                        || (first.length() > 3 && right.length() > 3 && context.isPerson(right))
                        || here
                        || (first.length() > 3 && lexicon.rank(right, NameKind.SURNAME) >= LISTED));
    }

    /** Whether the word may be the first two of three names: no name is before it here, and one after it. */
    private boolean mayOpenName(NameToken token) {
        return !context.hasGivenName(token.word())
                && !context.goesOnFromName(token)
                && tokens.after(token).isPresent();
    }

    /**
     * Whether two names of average length may both be before a surname; after a frequent one, the second may be in no
     * list.
     */
    private boolean mayBothBeGiven(String first, String right) {
        return first.length() >= SHORTEST_MIDDLE
                && right.length() >= SHORTEST_MIDDLE
                && lexicon.given(first)
                && (lexicon.given(right)
                        || lexicon.surname(right)
                        || (lexicon.rank(first, NameKind.GIVEN) > LISTED && !context.word(right)));
    }

    /** Whether a language other than English may write the parts as one word, whatever source has them separately. */
    private boolean isCompound(SplitCandidate candidate) {
        return !context.english()
                && candidate.kind() == Kind.LOWER
                && !lexicon.given(candidate.left())
                && !lexicon.familyFirst(candidate.left());
    }

    /**
     * Whether a given name is before the word, so that it is a surname, although it resembles a public figure's name.
     */
    private boolean isSurname(SplitCandidate candidate, NameToken token) {
        return candidate.isFigureInSmallLetters()
                && tokens.before(token)
                        .filter(first -> lexicon.given(first.word()))
                        .isPresent();
    }
}
