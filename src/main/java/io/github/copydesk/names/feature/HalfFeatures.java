package io.github.copydesk.names.feature;

import static io.github.copydesk.names.feature.PairFeatures.bounded;
import static io.github.copydesk.names.feature.PairFeatures.log2;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.lexicon.NameOrigin;
import io.github.copydesk.model.Features;
import io.github.copydesk.names.candidate.SplitCandidate;
import io.github.copydesk.names.candidate.SplitCandidate.Kind;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.ContextWords;
import io.github.copydesk.names.context.InnerCapitals;
import io.github.copydesk.names.context.OrganisationNouns;
import io.github.copydesk.names.context.Suffixes;
import io.github.copydesk.names.context.Syllables;
import io.github.copydesk.names.context.WordCompounds;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokens;
import io.github.copydesk.token.Titles;
import io.github.copydesk.token.WordSet;
import io.github.copydesk.token.WordShape;
import java.util.List;
import java.util.Set;

/** Features of the two halves of a word break: in the lists, in the dictionary, in the article. */
final class HalfFeatures {
    private static final Set<String> OPENERS = WordSet.of("openers");
    private static final Set<String> SMALL = WordSet.of("small-words");

    private final ArticleContext context;
    private final Lexicon lexicon;
    private final NameTokens tokens;

    HalfFeatures(ArticleContext context) {
        this.context = context;
        lexicon = context.lexicon();
        tokens = context.evidence();
    }

    Features of(SplitCandidate candidate, List<SplitCandidate> all, NameToken token) {
        String left = candidate.left();
        String right = candidate.right();
        String first = left.substring(left.lastIndexOf('-') + 1);
        String tail = Character.toLowerCase(right.charAt(0)) + right.substring(1);
        boolean given = lexicon.given(first);
        boolean common = context.commonWord(first);
        boolean surname = context.surname(right);
        boolean word = context.word(right);
        boolean english = context.english();
        double gain = given ? lexicon.gainOfTwo(first, WordShape.capitalised(right)) : 0;
        boolean here = context.isNameHere(right);
        double open = given ? 0 : lexicon.gainOfUnknown(first, WordShape.capitalised(right));
        boolean lower = candidate.kind() == Kind.LOWER;
        double rival = lower ? rival(candidate, all) : 0;
        int compounds = lower ? context.compoundsLike(candidate.word(), left.length()) : 0;
        boolean follows = Character.isLowerCase(right.charAt(0));
        return new Features()
                .when("left-given", given)
                .when(
                        "left-given-word",
                        given && common && context.wordFrequency(first) >= context.nameFrequency(first))
                .when("left-family-first", lexicon.familyFirst(first))
                .when("left-place", lexicon.place(first))
                .when("left-common", common && !given)
                .when("left-word", !given && context.word(first))
                .when("left-unknown", !context.known(first))
                .when("left-here", tokens.count(first) > 0)
                .when("left-here-running", tokens.running(first) && !common)
                .when("left-small", SMALL.contains(left))
                .set("left-length", bounded((first.length() - 5) / 2.0, 2))
                .when("left-3", first.length() <= 3)
                .set("left-rank", lexicon.rank(first, NameKind.GIVEN) / 9.0)
                .when("opens-surname", InnerCapitals.opensSurname(left))
                .when("right-surname", surname)
                .set("right-rank", lexicon.rank(right, NameKind.SURNAME) / 9.0)
                .when("right-given", lexicon.given(right))
                .when("right-word", word)
                .when("right-common", context.commonWord(right))
                .when("right-unknown", !context.known(right))
                .when("right-place", lexicon.place(right))
                .when("right-here", tokens.count(right) > 0)
                .when("right-here-running", tokens.running(right))
                .when("right-person", tokens.count(right) > 0 && context.isPerson(right))
                .set("right-elsewhere", Math.min(3, log2(1 + context.elsewhere(right))))
                .when("right-elsewhere-surname", surname && context.elsewhere(right) > 1)
                .set("right-length", bounded((right.length() - 6) / 2.0, 2))
                .when("right-3", right.length() <= 3)
                .when("right-product", InnerCapitals.endsProduct(right))
                .when("right-thing", OrganisationNouns.isOrganisationNoun(right))
                .when("right-title", Titles.isRole(right))
                .when("family-hyphen", lexicon.familyFirst(first) && isHyphened(right))
                .when("right-opener-person", OPENERS.contains(right) && !context.word(first) && context.isPerson(first))
                .when("right-follows", follows)
                .when("right-follows-here", follows && tokens.count(first) > 0)
                .when("names", (given || lexicon.familyFirst(first)) && surname)
                .when("names-sure", isSure(first, right, token) && (given || lexicon.familyFirst(first)) && surname)
                .when("names-running", (given || lexicon.familyFirst(first)) && surname && token.running())
                .when("given-sure", given && !surname && !word && isSure(first, right, token))
                .when(
                        "stranger-person",
                        !given && !context.known(first) && !word && tokens.count(right) > 0 && context.isPerson(right))
                .set("gain-sure", given && isSure(first, right, token) ? bounded(gain / 10, 3) : 0)
                .set("gain-over", given ? bounded(Math.max(0, gain - 6) / 5, 3) : 0)
                .set("open-gain", bounded(open / 10, 3))
                .when("unknown-here", !given && here)
                .set("compounds", Math.min(3, log2(1 + compounds)))
                .set("unknown-compounds", given ? 0 : Math.min(3, log2(1 + compounds)))
                .when("unknown-surname", !given && surname)
                .set("unknown-surname-rank", given ? 0 : lexicon.rank(right, NameKind.SURNAME) / 9.0)
                .when("named-apposition", given && ContextWords.isApposition(token))
                .when("named-sentence", given && ContextWords.doesSomething(token))
                .set("rival", bounded((gain + open - rival) / 10, 2))
                .set("length", bounded((candidate.word().length() - 12) / 4.0, 2))
                .when("nouns", context.nounsHaveCapitals())
                .when("nouns-here", context.nounsHaveCapitals() && tokens.count(right) > 0)
                .set("nouns-given-rank", context.nounsHaveCapitals() ? lexicon.rank(first, NameKind.GIVEN) / 9.0 : 0)
                .when("gain-12", given && !word && gain > 12)
                .when("gain-enough-sure", given && !word && gain > 6 && isSure(first, right, token))
                .when("given-unknown", given && !context.known(right))
                .when("two-given", given && lexicon.given(right) && !surname)
                .when(
                        "joined-india",
                        Suffixes.joinsNames(tail) && lexicon.origins(first).contains(NameOrigin.INDIAN))
                .when("origin-fits", given && lexicon.sameOrigin(first, NameKind.GIVEN, right, NameKind.SURNAME))
                .when("origin-other", given && !lexicon.goesWith(first, right))
                .when(
                        "family-fits",
                        lexicon.familyFirst(first)
                                && lexicon.sameOrigin(first, NameKind.FAMILY_FIRST, right, NameKind.GIVEN))
                .when("pinyin", lexicon.familyFirst(first) && Syllables.isPinyin(WordShape.lower(first), tail))
                .set("gain", bounded(gain / 10, 3))
                .set("gain-unknown", given && !surname ? bounded(gain / 10, 3) : 0)
                .when("ends-names", Suffixes.endsNames(tail))
                .when("compound", lower && WordCompounds.isCompound(candidate.word(), context))
                .when("no-onset", !Syllables.couldBegin(tail))
                .when("lacks-letter", lower && lacksLetter(candidate.word()))
                .when("foreign-word", !english && context.englishWord(right))
                .when("foreign-given-surname", !english && given && surname)
                .when("foreign-no-given", !english && !given)
                .when("named-here", context.hasGivenName(right));
    }

    /** The score of the best other break. */
    private double rival(SplitCandidate candidate, List<SplitCandidate> all) {
        return all.stream()
                .filter(it -> it.kind() == Kind.LOWER && !it.equals(candidate))
                .mapToDouble(it -> gain(it.left(), WordShape.capitalised(it.right())))
                .max()
                .orElse(0);
    }

    private double gain(String first, String last) {
        return lexicon.given(first) ? lexicon.gainOfTwo(first, last) : lexicon.gainOfUnknown(first, last);
    }

    /**
     * Whether both halves are long, the first is no common word, and the word appears once in the place of a full name.
     */
    private boolean isSure(String first, String right, NameToken token) {
        return first.length() > 3
                && right.length() > 4
                && tokens.count(token.word()) == 1
                && !context.commonWord(first)
                && !context.goesOnFromName(token)
                && tokens.after(token).filter(it -> !context.word(it.word())).isEmpty()
                && !ContextWords.isPlaced(token)
                && !ContextWords.isDetermined(token);
    }

    /** Whether it is a given name of two syllables as written in Hong Kong, Taiwan and Korea: "Mei-lin". */
    private static boolean isHyphened(String right) {
        int hyphen = right.indexOf('-');
        return hyphen > 0 && hyphen + 1 < right.length() && Character.isLowerCase(right.charAt(hyphen + 1));
    }

    private boolean lacksLetter(String word) {
        boolean[] lacks = {false};
        lexicon.longer(word, (at, letter) -> {
            String longer = word.substring(0, at) + letter + word.substring(at);
            lacks[0] |= lexicon.surname(longer) || lexicon.place(longer);
        });
        return lacks[0];
    }
}
