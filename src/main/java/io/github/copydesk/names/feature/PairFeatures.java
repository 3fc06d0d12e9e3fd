package io.github.copydesk.names.feature;

import io.github.copydesk.model.Features;
import io.github.copydesk.names.candidate.Edit;
import io.github.copydesk.names.candidate.SpellingCandidate;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.CooccurrenceContext;
import io.github.copydesk.names.context.CooccurrenceContext.Company;
import io.github.copydesk.names.context.LexicalStatus;
import io.github.copydesk.names.context.WordCompounds;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokens;
import io.github.copydesk.token.Phrase;
import java.util.List;

/** Features of two spellings in one article, independent of which of them is wrong. */
public final class PairFeatures {
    private final ArticleContext context;
    private final NameTokens tokens;
    private final CooccurrenceContext cooccurrence;

    public PairFeatures(ArticleContext context) {
        this.context = context;
        tokens = context.evidence();
        cooccurrence = new CooccurrenceContext(context);
    }

    /** The features for and against one name in two spellings. */
    public Features pair(SpellingCandidate candidate) {
        String one = candidate.written();
        String other = candidate.right();
        Edit edit =
                candidate.edit() == Edit.DELETION ? Edit.INSERTION : candidate.edit(); // of a pair, one is the other
        LexicalStatus first = context.status(one);
        LexicalStatus second = context.status(other);
        Company company = cooccurrence.of(one, other);
        boolean person = cooccurrence.shareGivenName(one, other) || cooccurrence.shareSurname(one, other);
        boolean listed = cooccurrence.listedTogether(one, other);
        boolean accent = edit == Edit.ACCENT;
        boolean words = !accent && first == LexicalStatus.WORD && second == LexicalStatus.WORD;
        boolean word = first == LexicalStatus.WORD || second == LexicalStatus.WORD;
        boolean known = !accent && isKnown(first) && isKnown(second);
        boolean unknown = first == LexicalStatus.UNKNOWN && second == LexicalStatus.UNKNOWN;
        int fewest = Math.min(tokens.count(one), tokens.count(other));
        int elsewhere = Math.min(context.elsewhere(one), context.elsewhere(other));
        double elsewhereRatio = Math.abs(elsewhere(one, other));
        double strangeness = Math.abs(context.strangeness(one, other));
        boolean english = context.english();
        boolean capital = edit == Edit.CAPITAL;
        boolean people = !capital && context.isNamedPerson(one) && context.isNamedPerson(other);
        boolean leads = isLead(one, other) || isLead(other, one);
        boolean oneSmall = !capital && context.hasSmall(one) != context.hasSmall(other);
        boolean compound = unknown && WordCompounds.joins(one, context) != WordCompounds.joins(other, context);
        int bothSmall = capital || compound ? 0 : Math.min(context.small(one), context.small(other));
        return EditFeatures.of(one, other, edit)
                .when("same-company", company == Company.SAME)
                .when("same-title", company == Company.TITLE)
                .when("own-company", company == Company.OTHER)
                .when("same-given-name", person)
                .when("listed-together", listed)
                .when("both-words", words && !person)
                .when("one-word", word && !words && !person)
                .when("unknown-word", unknownBeside(first, second, LexicalStatus.WORD))
                .set(
                        "unknown-word-frequency",
                        unknownBeside(first, second, LexicalStatus.WORD)
                                ? Math.max(context.wordFrequency(one), context.wordFrequency(other)) / 10.0
                                : 0)
                .when(
                        "unknown-word-cognate",
                        edit == Edit.SUBSTITUTION
                                && unknownBeside(first, second, LexicalStatus.WORD)
                                && Edit.isCognate(one, other))
                .when("unknown-listed", unknownBeside(first, second, LexicalStatus.LISTED))
                .when("both-known", known && !words && !person)
                .when(
                        "both-known-company",
                        known && !words && !person && company != Company.UNKNOWN && company != Company.OTHER)
                .when("both-unknown", unknown)
                .when(
                        "both-places",
                        context.lexicon().place(one) && context.lexicon().place(other))
                .set("fewest", Math.min(3, log2(fewest)))
                .set("elsewhere-fewest", Math.min(4, log2(1 + elsewhere)))
                .set("elsewhere-ratio-unknown", unknown && !capital ? elsewhereRatio : 0)
                .set("elsewhere-ratio-word", word && !words ? elsewhereRatio : 0)
                .set("strangeness", Math.min(3, strangeness / 4))
                .set("strange-unknown", unknown ? Math.min(3, strangeness / 4) : 0)
                .when("foreign", !english)
                .when("foreign-ending", !english && (edit == Edit.ENDING || Edit.isNearEnd(one, other)))
                .when("foreign-introduced", !english && (isIntroduced(one, other) || isIntroduced(other, one)))
                .when("listed-introduced", isNamed(one, other) || isNamed(other, one))
                .when("foreign-named", !english && (isNamed(one, other) || isNamed(other, one)))
                .when("nouns-no-person", context.nounsHaveCapitals() && !person)
                .when("accent-own-company", accent && company == Company.OTHER)
                .when("accent-no-company", accent && company == Company.UNKNOWN)
                .when("accent-complementary", accent && cooccurrence.areComplementary(one, other))
                .when("introduced", isIntroduced(one, other) || isIntroduced(other, one))
                .when("introduced-unknown", unknown && (isIntroduced(one, other) || isIntroduced(other, one)))
                .when("lead", leads)
                .when("both-people", people)
                .when("both-people-unknown", unknown && people)
                .when("own-commas", isInverted(one) && isInverted(other))
                .set("both-small", Math.min(1.5, log2(1 + bothSmall) / 2))
                .when("foreign-one-small", !english && oneSmall)
                .when("foreign-english", !english && context.englishWord(one) != context.englishWord(other))
                .when("both-vouched", !capital && !accent && vouches(one) && vouches(other))
                .when("abbreviation", Edit.isInAbbreviation(one, other))
                .when("fewest-in-code", !capital && context.code().has(rarer(one, other)))
                .when("code", context.code().any())
                .when("inner-capitals", context.manyCapitals())
                .when("figure", isFigure(one) != isFigure(other));
    }

    /** What else tells kinds of findings, if the first spelling of the candidate is the wrong one. */
    public Features order(SpellingCandidate candidate) {
        String written = candidate.written();
        String right = candidate.right();
        boolean isPart = tokens.count(written) == 0; // of a hyphenated name
        return EditFeatures.ofOrder(written, right, candidate.edit())
                .when("right-introduced", isPart || isIntroduced(right, written))
                .when("other-role", !isPart && (areOtherRoles(written, right) || areOtherRoles(right, written)));
    }

    /** Whether one is only a given name, and the other has one before it. */
    private boolean areOtherRoles(String given, String surname) {
        return isGiven(given) && isSurname(surname);
    }

    private boolean isGiven(String word) {
        return tokens.mentions(word).stream()
                .limit(CooccurrenceContext.ASKED)
                .allMatch(it -> tokens.before(it).isEmpty() && tokens.after(it).isPresent());
    }

    private boolean isSurname(String word) {
        return tokens.mentions(word).stream().limit(CooccurrenceContext.ASKED).anyMatch(it -> tokens.before(it)
                .isPresent());
    }

    double elsewhere(String wrong, String right) {
        return bounded(log2(1 + context.elsewhere(right)) - log2(1 + context.elsewhere(wrong)), 4);
    }

    private boolean vouches(String word) {
        return context.lexicon().vouches(word);
    }

    private String rarer(String one, String other) {
        return tokens.count(one) <= tokens.count(other) ? one : other;
    }

    private static boolean isKnown(LexicalStatus status) {
        return status == LexicalStatus.LISTED || status == LexicalStatus.WORD;
    }

    /** Whether the article has one with a given name before it has the other alone. */
    private boolean isIntroduced(String full, String alone) {
        List<NameToken> first = tokens.mentions(full);
        List<NameToken> later = tokens.mentions(alone);
        return !first.isEmpty()
                && !later.isEmpty()
                && tokens.before(first.get(0)).isPresent()
                && later.stream().noneMatch(it -> tokens.before(it).isPresent())
                && first.get(0).index() < later.get(0).index();
    }

    /**
     * Whether the article has one with a name after it before it has the other alone, as with people who are called by
     * their given name.
     */
    private boolean isLead(String full, String alone) {
        List<NameToken> first = tokens.mentions(full);
        List<NameToken> later = tokens.mentions(alone);
        return !first.isEmpty()
                && !later.isEmpty()
                && first.get(0).index() < later.get(0).index()
                && tokens.after(first.get(0))
                        .filter(it -> !context.word(it.word()))
                        .isPresent()
                && later.stream()
                        .allMatch(it ->
                                tokens.before(it).isEmpty() && tokens.after(it).isEmpty());
    }

    /** Whether the article has one with a listed given name, and the other alone. */
    private boolean isNamed(String full, String alone) {
        return context.hasGivenName(full)
                && tokens.mentions(alone).stream()
                        .noneMatch(it -> tokens.before(it).isPresent());
    }

    private boolean isInverted(String word) {
        return tokens.mentions(word).stream()
                .allMatch(it -> tokens.afterComma(it).isPresent());
    }

    private static boolean unknownBeside(LexicalStatus one, LexicalStatus other, LexicalStatus status) {
        return (one == LexicalStatus.UNKNOWN && other == status) || (other == LexicalStatus.UNKNOWN && one == status);
    }

    /** Whether the word and the one before or after it are the name of a public figure. */
    private boolean isFigure(String word) {
        return tokens.mentions(word).stream()
                .limit(CooccurrenceContext.ASKED)
                .anyMatch(it -> tokens.before(it)
                                .filter(first -> isFigure(first.word(), word))
                                .isPresent()
                        || tokens.after(it)
                                .filter(last -> isFigure(word, last.word()))
                                .isPresent());
    }

    private boolean isFigure(String first, String last) {
        return context.lexicon().person(Phrase.glued(first + last)).isPresent();
    }

    static double bounded(double value, double most) {
        return Math.max(-most, Math.min(most, value));
    }

    static double log2(double x) {
        return Math.log(Math.max(x, 0.5)) / Math.log(2);
    }
}
