package io.github.copydesk.names;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.ContextWords;
import io.github.copydesk.names.context.InnerCapitals;
import io.github.copydesk.names.context.OrganisationNouns;
import io.github.copydesk.names.model.SplitSuggestion;
import io.github.copydesk.token.Calendar;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokenizer;
import io.github.copydesk.token.NameTokens;
import io.github.copydesk.token.Titles;
import io.github.copydesk.token.WordSet;
import io.github.copydesk.token.WordShape;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges a word with a capital inside: {@code KiyoshiTakenaka}. A capital alone is no proof, or JavaScript would be one.
 *
 * <p>Each half is weighed for itself, by what the lists, the dictionary and the article say of it; then what stands
 * around the word. In an article full of such words a capital inside proves nothing.
 */
final class CapitalSeam {
    private static final Set<String> OPENERS = WordSet.of("openers");
    /** A small word this common (of 25) is a word and no part of a name. */
    private static final int FREQUENT = 14;

    private static final Set<String> SMALL = WordSet.of("small-words");
    private static final int CERTAIN = 10;
    private static final int LIKELY = 6;
    private static final int REPEATED = 3;

    private final ArticleContext witness;
    private final NameTokens evidence;
    private final Lexicon lexicon;
    private final boolean camelArticle;

    CapitalSeam(ArticleContext witness) {
        this.witness = witness;
        evidence = witness.evidence();
        lexicon = witness.lexicon();
        camelArticle = witness.manyCapitals();
    }

    /**
     * @param repeated whether the article or others have the word again and again, so that it may be meant so
     */
    Optional<SplitSuggestion> judge(NameToken mention, boolean repeated) {
        String word = mention.word();
        int seam = WordShape.seam(word);
        String left = word.substring(0, seam);
        String right = word.substring(seam);
        if (isMeantSo(mention, left, right)) {
            return Optional.empty();
        }
        if (Calendar.has(right)
                && witness.name(left)
                && mention.trail(2).strip().chars().anyMatch(Character::isDigit)) {
            return Optional.of(SplitSuggestion.certain(
                    mention, left + " " + right, "'%s' is a name and '%s' begins a date".formatted(left, right)));
        }
        if (Character.isLowerCase(left.charAt(0))) {
            return small(mention, left, right);
        }
        return left.length() < 3 ? shortName(mention, left, right) : names(mention, left, right, repeated);
    }

    /** Surnames with a capital inside, code, and a line of a list of user names. */
    private static boolean isMeantSo(NameToken mention, String left, String right) {
        return WordShape.seam(right, 1) > 0
                || left.endsWith("-")
                || mention.after() == '('
                || mention.before() == '.'
                || isDomain(mention)
                || mention.block().text().equals(mention.word())
                || right.length() < 3
                || NameTokenizer.isAllCapitals(right)
                || InnerCapitals.opensSurname(left);
    }

    private static boolean isDomain(NameToken mention) {
        String trail = mention.trail(2);
        return trail.length() > 1 && trail.charAt(0) == '.' && Character.isLowerCase(trail.charAt(1));
    }

    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    private Optional<SplitSuggestion> small(NameToken mention, String left, String right) {
        boolean goesOn = evidence.after(mention)
                .filter(next -> WordShape.isName(next.word()) && !witness.word(next.word()))
                .isPresent();
        boolean name = witness.name(right) || ((evidence.running(right) || goesOn) && !witness.commonWord(right));
        boolean word = SMALL.contains(left) || (left.length() > 1 && witness.wordFrequency(left) >= FREQUENT);
        if (camelArticle || !word || !name || (!SMALL.contains(left) && witness.word(right))) {
            return Optional.empty();
        }
        return Optional.of(SplitSuggestion.certain(mention, left + " " + right, "'%s' is a name".formatted(right)));
    }

    /** "LeMinh Tuan" has lost one of two blanks; "LeBron" has not. */
    private Optional<SplitSuggestion> shortName(NameToken mention, String left, String right) {
        boolean vietnamese = lexicon.familyFirst(left)
                && lexicon.given(right)
                && evidence.after(mention)
                        .filter(next -> lexicon.given(next.word()))
                        .isPresent();
        return vietnamese
                ? Optional.of(SplitSuggestion.certain(
                        mention, left + " " + right, "'%s' is a surname and '%s' a given name".formatted(left, right)))
                : Optional.empty();
    }

    private Optional<SplitSuggestion> names(NameToken mention, String left, String right, boolean repeated) {
        if (!witness.english()
                && (witness.englishWord(right) || !witness.lexicon().given(left))) {
            return Optional.empty(); // AbiWord
        }
        if (Titles.isRole(left) && (witness.word(right) || !witness.name(right))) {
            return Optional.empty();
        }
        if (OPENERS.contains(right)) {
            boolean person = !camelArticle && !repeated && !witness.word(left) && witness.isPerson(left);
            String reason = "'%s' is a name and '%s' a word".formatted(left, right);
            return person
                    ? Optional.of(SplitSuggestion.certain(mention, left + " " + right, reason))
                    : Optional.empty();
        }
        int weight = left(left)
                + right(right)
                + together(left, right)
                + around(mention, left, right)
                - (repeated ? REPEATED : 0);
        return weight < LIKELY
                ? Optional.empty()
                : Optional.of(SplitSuggestion.of(
                        mention, List.of(left + " " + right), weight >= CERTAIN, reason(left, right)));
    }

    private int left(String left) {
        int standing = evidence.running(left) && !witness.commonWord(left) ? 4 : 0;
        if (Titles.isRole(left)) {
            return 6;
        }
        if (lexicon.given(left)) {
            return standing + (isRatherWord(left) ? 2 : 6) - (left.length() == 3 ? 1 : 0);
        }
        if (witness.commonWord(left)) {
            return -6;
        }
        return standing + (witness.name(left) ? 3 : witness.word(left) ? -4 : 0);
    }

    private int right(String right) {
        int standing = evidence.running(right) ? 4 : witness.elsewhere(right) > 2 ? 3 : 0;
        if (InnerCapitals.endsProduct(right) || (right.length() < 4 && !lexicon.surname(right))) {
            return -8;
        }
        if (witness.surname(right) || lexicon.familyFirst(right)) {
            return standing + (witness.commonWord(right) ? 3 : 5);
        }
        if (OrganisationNouns.is(right)) {
            return standing + 3;
        }
        if (witness.word(right)) {
            return standing - 3;
        }
        boolean elsewhereGiven = lexicon.given(right) || lexicon.brand(right) || lexicon.place(right);
        return standing + (elsewhereGiven ? 1 : 3); // no list has every surname
    }

    /** A syllable, a hyphen and a small one: the given name in {@code AhnYoo-jin}. */
    private static boolean isSyllables(String right) {
        int hyphen = right.indexOf('-');
        return hyphen > 1
                && hyphen < 7
                && right.length() - hyphen < 8
                && right.length() - hyphen > 2
                && Character.isLowerCase(right.charAt(hyphen + 1));
    }

    /** AnnMarie is one name. */
    private int together(String left, String right) {
        if (lexicon.familyFirst(left) && (isSyllables(right) || lexicon.given(right))) {
            return 5; // AhnYoo-jin, WangMeiling
        }
        boolean bothGiven = lexicon.given(left) && lexicon.given(right);
        if (!bothGiven || (lexicon.surname(right) && !InnerCapitals.opensJoinedName(left))) {
            return 0;
        }
        int shorter = Math.min(left.length(), right.length());
        return shorter < 5 || InnerCapitals.opensJoinedName(left) ? -8 : shorter < 6 ? -4 : -2;
    }

    private int around(NameToken mention, String left, String right) {
        boolean named = witness.goesOnFromName(mention);
        int weight = (mention.running() ? 1 : 0) + (camelArticle ? -8 : 0);
        if (named && (!lexicon.given(left) || (lexicon.surname(left) && witness.word(right)))) {
            weight += witness.word(right) ? 5 : -3;
        } else if (named) {
            weight -= 2;
        }
        boolean namesGoOn = evidence.after(mention)
                .filter(next -> !witness.word(next.word()))
                .isPresent();
        if (namesGoOn && !witness.word(right)) {
            weight -= lexicon.given(right) ? 4 : 2;
        }
        return weight - (ContextWords.isDetermined(mention) ? 5 : 0);
    }

    /** Will and Mark are given names, but say more often something else. */
    private boolean isRatherWord(String given) {
        return witness.commonWord(given) && witness.wordFrequency(given) >= witness.nameFrequency(given);
    }

    private String reason(String left, String right) {
        boolean first = witness.name(left);
        boolean second = witness.name(right);
        if (first && second) {
            return "'%s' and '%s' are names".formatted(left, right);
        }
        if (first && witness.word(right)) {
            return "'%s' is a name and '%s' a word".formatted(left, right);
        }
        return first ? "'%s' is a name".formatted(left) : "'%s' is a name".formatted(right);
    }
}
