package io.github.copydesk.names.feature;

import static io.github.copydesk.names.feature.PairFeatures.bounded;
import static io.github.copydesk.names.feature.PairFeatures.log2;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.lexicon.NameOrigin;
import io.github.copydesk.model.Features;
import io.github.copydesk.names.candidate.SplitCandidate;
import io.github.copydesk.names.candidate.SplitCandidate.Attested;
import io.github.copydesk.names.candidate.SplitCandidate.Kind;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.ContextWords;
import io.github.copydesk.names.context.InnerCapitals;
import io.github.copydesk.names.context.OrganisationNouns;
import io.github.copydesk.names.context.Suffixes;
import io.github.copydesk.names.context.Syllables;
import io.github.copydesk.names.context.WordCompounds;
import io.github.copydesk.token.Calendar;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokens;
import io.github.copydesk.token.Titles;
import io.github.copydesk.token.WordSet;
import io.github.copydesk.token.WordShape;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Features of a word break: its halves in the lists, the dictionary and the article, and what stands around the word. */
public final class SplitFeatures {
    private static final Set<String> OPENERS = WordSet.of("openers");
    private static final Set<String> SMALL = WordSet.of("small-words");

    private static final Pattern ONE_BEFORE = Pattern.compile("(?:^|, )\\S+, $");
    private static final Pattern ONE_AFTER = Pattern.compile(", \\S+(?:,|$)");
    private static final int REACH = 50;

    private final ArticleContext context;
    private final Lexicon lexicon;
    private final NameTokens tokens;
    private final ContextWords words;

    public SplitFeatures(ArticleContext context) {
        this.context = context;
        words = new ContextWords(context.lexicon());
        lexicon = context.lexicon();
        tokens = context.evidence();
    }

    /** The features of a candidate for one token; those of the halves are named by the kind of the candidate. */
    public Features of(SplitCandidate candidate, NameToken token) {
        Features features = around(candidate, token);
        Kind kind = candidate.kind();
        features.when("is-" + name(kind), true);
        boolean attested = candidate.attested() != Attested.NOWHERE;
        Features halves =
                attested ? attested(candidate) : kind == Kind.MANY ? many(candidate) : halves(candidate, token);
        String prefix = attested ? "attested-" : name(kind) + "-";
        for (Map.Entry<String, Double> half : halves.values().entrySet()) {
            features.set(prefix + half.getKey(), half.getValue());
        }
        return features;
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private Features around(SplitCandidate candidate, NameToken token) {
        String word = token.word();
        String kind = candidate.attested() != Attested.NOWHERE ? "attested" : name(candidate.kind());
        boolean beforeName =
                tokens.after(token).filter(next -> !context.word(next.word())).isPresent();
        boolean afterName = context.goesOnFromName(token);
        int count = tokens.count(word);
        int elsewhere = context.elsewhere(word);
        return new Features()
                .when(kind + "-running", token.running())
                .set(kind + "-person", bounded(words.weigh(token) / 3.0, 2))
                .when(kind + "-first-person", count == 1 && !afterName && words.weigh(token) > 1)
                .when(kind + "-determined", ContextWords.isDetermined(token))
                .when(kind + "-placed", ContextWords.isPlaced(token))
                .when(kind + "-before-name", beforeName)
                .when(kind + "-after-name", afterName)
                .when(kind + "-thing", OrganisationNouns.goesOn(token, tokens))
                .set(kind + "-count", Math.min(3, log2(count)))
                .set(kind + "-elsewhere", Math.min(4, log2(1 + elsewhere)))
                .when("handle", context.code().hasHandle(word) || context.code().hasHandle(WordShape.lower(word)))
                .when("brackets", token.after() == '(' || token.before() == '(' || token.before() == '[')
                .when("dot", token.before() == '.' || isDomain(token))
                .when("listed-alone", isListedAlone(token))
                .when(kind + "-hyphen", word.indexOf('-') > 0)
                .when("whole-block", token.block().text().strip().equals(word))
                .when("headline", token.headline())
                .when("inner-capitals", context.manyCapitals())
                .when(kind + "-code", context.code().any())
                .when(kind + "-in-code", context.code().has(word))
                .when(kind + "-foreign", !context.english())
                .when(kind + "-foreign-opening", !context.english() && !token.running())
                .when(kind + "-small", context.hasSmall(word))
                .when("nouns", context.nounsHaveCapitals())
                .when("accepted-brand", lexicon.brand(word))
                .when("author", context.isAuthor(word));
    }

    /** Whether it stands between commas by itself, in a list of such words. */
    private static boolean isListedAlone(NameToken token) {
        return ONE_BEFORE.matcher(token.lead(REACH)).find()
                && ONE_AFTER.matcher(token.trail(REACH)).lookingAt();
    }

    private static boolean isDomain(NameToken token) {
        String trail = token.trail(2);
        return trail.length() > 1 && trail.charAt(0) == '.' && Character.isLowerCase(trail.charAt(1));
    }

    private Features attested(SplitCandidate candidate) {
        String first = candidate.left();
        String last = candidate.right();
        boolean lower = WordShape.seam(candidate.word()) < 0;
        Features features = new Features()
                .when(name(candidate.attested()), true)
                .when(name(candidate.attested()) + "-lower", lower)
                .set("articles", Math.min(3, log2(1 + candidate.articles())))
                .when("plain", context.word(first) && context.word(last))
                .when("first-common", context.commonWord(first) && !lexicon.given(first) && !Titles.isRole(first))
                .when("last-common", context.commonWord(last))
                .when("given", lexicon.given(first) || lexicon.familyFirst(first))
                .when("surname", context.surname(last))
                .when("title", Titles.isRole(first))
                .when("foreign-no-given", !context.english() && !lexicon.given(first))
                .when("english-word", !context.english() && context.englishWord(last))
                .when("short", first.length() < 3)
                .when("product", InnerCapitals.endsProduct(last))
                .when("opens-surname", InnerCapitals.opensSurname(first))
                .when("two-given", lexicon.given(first) && lexicon.given(last));
        return features;
    }

    private static String name(Attested attested) {
        return attested.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Features many(SplitCandidate candidate) {
        List<String> parts = candidate.parts();
        boolean listed = parts.stream()
                .filter(part -> Character.isUpperCase(part.charAt(0)))
                .allMatch(part -> context.name(part) && !context.commonWord(part));
        boolean lower = WordShape.seam(candidate.word()) < 0;
        return new Features()
                .when("listed", listed)
                .when("lower", lower)
                .when("word-last", Suffixes.followsNames(candidate.right()))
                .when("word-first", Character.isLowerCase(candidate.left().charAt(0)))
                .when("surname", context.surname(candidate.right()))
                .when("product", InnerCapitals.endsProduct(candidate.right()))
                .set("parts", parts.size() - 2)
                .set("length", bounded((candidate.word().length() - 14) / 5.0, 2));
    }

    private Features halves(SplitCandidate candidate, NameToken token) {
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
        boolean follows = Character.isLowerCase(right.charAt(0));
        return new Features()
                .when("left-given", given)
                .when(
                        "left-given-word",
                        given && common && context.wordFrequency(first) >= context.nameFrequency(first))
                .when("left-family-first", lexicon.familyFirst(first))
                .when("left-title", Titles.isRole(first))
                .when("left-name", !given && context.name(first))
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
                .set("left-frequency", Math.max(0, context.nameFrequency(first)) / 10.0)
                .when("opens-surname", InnerCapitals.opensSurname(left))
                .when("right-surname", surname)
                .set("right-rank", lexicon.rank(right, NameKind.SURNAME) / 9.0)
                .when("right-family-first", lexicon.familyFirst(right))
                .when("right-given", lexicon.given(right))
                .when("right-word", word)
                .when("right-common", context.commonWord(right))
                .when("right-unknown", !context.known(right))
                .when("right-place", lexicon.place(right))
                .when("right-brand", lexicon.brand(right))
                .when("right-here", tokens.count(right) > 0)
                .when("right-here-running", tokens.running(right))
                .when("right-here-name", tokens.running(right) && !context.commonWord(right))
                .when("right-person", tokens.count(right) > 0 && context.isPerson(right))
                .set("right-elsewhere", Math.min(3, log2(1 + context.elsewhere(right))))
                .when("right-elsewhere-surname", surname && context.elsewhere(right) > 1)
                .set("right-length", bounded((right.length() - 6) / 2.0, 2))
                .when("right-3", right.length() <= 3)
                .when("right-product", InnerCapitals.endsProduct(right))
                .when("right-thing", OrganisationNouns.is(right))
                .when("right-opener", OPENERS.contains(right))
                .when("right-opener-person", OPENERS.contains(right) && !context.word(first) && context.isPerson(first))
                .when("right-date", isDate(right, token))
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
                .set(
                        "gain-over-sure",
                        given && !word && isSure(first, right, token) ? bounded(Math.max(0, gain - 6) / 5, 3) : 0)
                .when("gain-12", given && !word && gain > 12)
                .when("gain-16", given && !word && gain > 16)
                .when("gain-enough-sure", given && !word && gain > 6 && isSure(first, right, token))
                .when("names-here", given && tokens.running(right) && !context.commonWord(right))
                .when("given-unknown", given && !context.known(right))
                .when("two-given", given && lexicon.given(right) && !surname)
                .when("joined", InnerCapitals.opensJoinedName(left) && lexicon.given(right))
                .when(
                        "joined-india",
                        Suffixes.joinsNames(tail) && lexicon.origins(first).contains(NameOrigin.INDIAN))
                .when("origin-fits", given && lexicon.sameOrigin(first, NameKind.GIVEN, right, NameKind.SURNAME))
                .when("origin-other", given && !lexicon.goesWith(first, right))
                .when(
                        "family-fits",
                        lexicon.familyFirst(first)
                                && lexicon.sameOrigin(first, NameKind.FAMILY_FIRST, right, NameKind.GIVEN))
                .set("gain", bounded(gain / 10, 3))
                .set("gain-unknown", given && !surname ? bounded(gain / 10, 3) : 0)
                .when("ends-names", Suffixes.endsNames(tail))
                .when("ends-patronymic", Suffixes.endsPatronymics(candidate.word()))
                .when("ends-people", isPeople(right))
                .when("compound", candidate.kind() == Kind.LOWER && WordCompounds.is(candidate.word(), context))
                .when("no-onset", !Syllables.couldBegin(tail))
                .when("lacks-letter", candidate.kind() == Kind.LOWER && lacksLetter(candidate.word()))
                .when("foreign-word", !english && context.englishWord(right))
                .when("foreign-given-surname", !english && given && surname)
                .when("foreign-no-given", !english && !given)
                .when("named-here", context.hasGivenName(right));
    }

    /** Whether both halves are long, the first is no common word, and the word stands once where a full name would. */
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

    private static boolean isDate(String right, NameToken token) {
        return Calendar.has(right) && token.trail(2).strip().chars().anyMatch(Character::isDigit);
    }

    /** Whether the half is a people rather than somebody. */
    private boolean isPeople(String right) {
        return right.endsWith("s")
                && !lexicon.surname(right)
                && context.nameFrequency(right.substring(0, right.length() - 1)) >= 0;
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
