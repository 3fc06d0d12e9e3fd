package io.github.copydesk.names.feature;

import static io.github.copydesk.names.feature.PairFeatures.bounded;
import static io.github.copydesk.names.feature.PairFeatures.log2;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.model.Features;
import io.github.copydesk.names.candidate.SplitCandidate;
import io.github.copydesk.names.candidate.SplitCandidate.Attested;
import io.github.copydesk.names.candidate.SplitCandidate.Kind;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.ContextWords;
import io.github.copydesk.names.context.InnerCapitals;
import io.github.copydesk.names.context.OrganisationNouns;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokens;
import io.github.copydesk.token.Titles;
import io.github.copydesk.token.WordShape;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Features of a word break: its halves in the lists, the dictionary and the article, and the words around it. */
public final class SplitFeatures {

    private static final Pattern ONE_BEFORE = Pattern.compile("(?:^|, )\\S+, $");
    private static final Pattern ONE_AFTER = Pattern.compile(", \\S+(?:,|$)");
    private static final int REACH = 50;
    /** What is between two names of a list. */
    private static final Pattern LISTED = Pattern.compile("[,;] (?:and )?| and | & ");
    /** How far the neighbours in a list begin from a name, in characters. */
    private static final int NEIGHBOURS = 40;

    private final ArticleContext context;
    private final Lexicon lexicon;
    private final NameTokens tokens;
    private final ContextWords words;
    private final HalfFeatures halves;

    public SplitFeatures(ArticleContext context) {
        this.context = context;
        words = new ContextWords(context.lexicon());
        halves = new HalfFeatures(context);
        lexicon = context.lexicon();
        tokens = context.evidence();
    }

    /**
     * The features of a candidate for one token. Names of features of the halves contain the kind of the candidate.
     *
     * @param all the candidates for the token, which are rivals
     */
    public Features of(SplitCandidate candidate, List<SplitCandidate> all, NameToken token) {
        Features features = around(candidate, token);
        Kind kind = candidate.kind();
        features.when("is-" + name(kind), true);
        boolean attested = candidate.attested() != Attested.NOWHERE;
        Features parts = attested
                ? attested(candidate, token)
                : kind == Kind.MANY ? many(candidate) : halves.of(candidate, all, token);
        String prefix = attested ? "attested-" : name(kind) + "-";
        for (Map.Entry<String, Double> part : parts.values().entrySet()) {
            features.set(prefix + part.getKey(), part.getValue());
        }
        return features;
    }

    /** What no model weighs, and only kinds of findings are told by: the halves in the lists, and the probability. */
    public Features ofHalves(SplitCandidate candidate, double probability) {
        boolean areNames =
                candidate.parts().size() > 2 || (context.name(candidate.left()) && context.name(candidate.right()));
        return new Features().when("one-name", !areNames).set("probability", probability);
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
                .when("listed-alone", isListedAlone(token))
                .set(kind + "-single-words", context.entries().shareOfSingleWords(token))
                .set(kind + "-handles", context.entries().shareOfHandles(token))
                .when(kind + "-commas", ContextWords.isApposition(token))
                .when(kind + "-credit", ContextWords.isCredit(token))
                .when(kind + "-title", tokens.title(token).isPresent())
                .set(kind + "-among-people", peopleBeside(token))
                .when(kind + "-hyphen", word.indexOf('-') > 0)
                .when("whole-block", isWholeBlock(token))
                .when("headline", token.headline())
                .when("inner-capitals", context.manyCapitals())
                .when(kind + "-code", context.code().any())
                .when(kind + "-in-code", context.code().has(word))
                .when(kind + "-foreign", !context.english())
                .when(kind + "-foreign-opening", !context.english() && !token.running())
                .when(kind + "-small", context.hasSmall(word))
                .when("nouns", context.nounsHaveCapitals());
    }

    /** How many of the two neighbours in a list of names are a given name with a surname. */
    private int peopleBeside(NameToken token) {
        int people = 0;
        String text = token.block().text();
        for (NameToken near : tokens.near(token, NEIGHBOURS).toList()) {
            boolean before = near.start() < token.start();
            String between =
                    before ? text.substring(near.end(), token.start()) : text.substring(token.end(), near.start());
            if (LISTED.matcher(between).matches()) {
                Optional<NameToken> first = before ? tokens.before(near) : Optional.of(near);
                boolean full = before || tokens.after(near).isPresent();
                people += first.filter(it -> full && lexicon.given(it.word())).isPresent() ? 1 : 0;
            }
        }
        return people;
    }

    /** Whether the token is all of its block, but for signs. */
    private static boolean isWholeBlock(NameToken token) {
        return token.lead(REACH).codePoints().noneMatch(Character::isLetter)
                && token.trail(REACH).codePoints().noneMatch(Character::isLetter);
    }

    /** Whether the token is alone between commas, in a list of single words. */
    private static boolean isListedAlone(NameToken token) {
        return ONE_BEFORE.matcher(token.lead(REACH)).find()
                && ONE_AFTER.matcher(token.trail(REACH)).lookingAt();
    }

    private Features attested(SplitCandidate candidate, NameToken token) {
        String first = candidate.left();
        String last = candidate.right();
        boolean lower = WordShape.seam(candidate.word()) < 0;
        Features features = new Features()
                .when(name(candidate.attested()), true)
                .when(name(candidate.attested()) + "-lower", lower)
                .when("figure-after-name", candidate.attested() == Attested.FIGURE && context.goesOnFromName(token))
                .set("articles", Math.min(3, log2(1 + candidate.articles())))
                .when("plain", context.word(first) && context.word(last))
                .when("first-common", context.commonWord(first) && !lexicon.given(first) && !Titles.isRole(first))
                .when("last-common", context.commonWord(last))
                .when("given", lexicon.given(first) || lexicon.familyFirst(first))
                .when("surname", context.surname(last))
                .when("title", Titles.isRole(first))
                .when("foreign-no-given", !context.english() && !lexicon.given(first))
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
                .when("surname", context.surname(candidate.right()))
                .when("product", InnerCapitals.endsProduct(candidate.right()))
                .set("parts", parts.size() - 2)
                .set("length", bounded((candidate.word().length() - 14) / 5.0, 2));
    }
}
