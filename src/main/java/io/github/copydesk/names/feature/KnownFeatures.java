package io.github.copydesk.names.feature;

import static io.github.copydesk.names.feature.PairFeatures.bounded;
import static io.github.copydesk.names.feature.PairFeatures.log2;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.lexicon.WordFacts;
import io.github.copydesk.model.Features;
import io.github.copydesk.names.candidate.Edit;
import io.github.copydesk.names.candidate.SpellingCandidate;
import io.github.copydesk.names.candidate.SpellingCandidate.Source;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.ContextWords;
import io.github.copydesk.names.context.LexicalStatus;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokens;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Features of a spelling in an article and one that only other sources have: the project configuration, public figures,
 * the lexicon.
 */
public final class KnownFeatures {
    private final ArticleContext context;
    private final Lexicon lexicon;
    private final NameTokens tokens;

    public KnownFeatures(ArticleContext context) {
        this.context = context;
        lexicon = context.lexicon();
        tokens = context.evidence();
    }

    /** @param all the candidates for the same word, of which those of the lexicon are rivals */
    public Features of(SpellingCandidate candidate, List<SpellingCandidate> all) {
        String written = candidate.written();
        String right = candidate.right();
        Edit edit = candidate.edit();
        Source source = candidate.source();
        WordFacts facts = lexicon.facts(right);
        List<NameToken> mentions = tokens.mentions(written);
        NameToken first = mentions.get(0);
        boolean surname = context.goesOnFromName(first);
        boolean given =
                tokens.after(first).filter(next -> !context.word(next.word())).isPresent();
        boolean title = tokens.title(first).isPresent();
        boolean part = surname || given;
        boolean lone = !part && !title;
        int asSurname = facts.names().rank(NameKind.SURNAME);
        int asGiven = facts.names().rank(NameKind.GIVEN);
        int asPlace = facts.names().rank(NameKind.PLACE);
        int role = surname || title ? asSurname : given ? asGiven : 0;
        int word = facts.smallFrequency();
        int name = facts.frequency();
        boolean words = word >= 0 && word >= name;
        double strangeness = bounded(context.strangeness(written, right) / 4, 3);
        boolean lexical = source == Source.LEXICON;
        boolean figure = source == Source.FIGURE;
        double length = Math.max(-1, Math.min(1, (written.length() - 6.5) / 3));
        LexicalStatus status = context.status(written);
        int count = mentions.size();
        boolean whole = !lexical && stands(candidate);
        int elsewhere = whole ? 0 : context.elsewhere(written); // a listed name outweighs how often others have it
        double rival = lexical ? bounded((standing(right) - rival(candidate, all)) / 4.0, 2) : 0;
        int alternatives =
                (int) all.stream().filter(it -> it.source() == Source.LEXICON).count();
        boolean place = lexical && lone && asPlace > 4;
        boolean foreign = lexical && !context.english();
        return EditFeatures.of(written, right, edit)
                .when("house", source == Source.PROJECT)
                .when("house-other", source == Source.PROJECT && !whole && part)
                .when("figure", figure)
                .when("figure-whole", figure && whole)
                .set("figure-length", figure ? length : 0)
                .when("figure-given", figure && !candidate.known().endsWith(right))
                .set("figure-company", figure ? Math.min(3, log2(company(candidate)) / 2) : 0)
                .when("figure-listed", figure && status == LexicalStatus.LISTED)
                .when("figure-unknown", figure && status == LexicalStatus.UNKNOWN)
                .when("figure-ending", figure && edit == Edit.ENDING)
                .when("foreign-ending", foreign && edit == Edit.ENDING)
                .set("figure-strange", figure ? strangeness : 0)
                .when("figure-titled", figure && (title || isTitled(mentions)))
                .set("figure-share", figure ? context.shareOfFigures() : 0)
                .when("figure-part", lexical && lexicon.figure(right))
                .when("figure-title", lexical && title && lexicon.figure(right))
                .when("lexicon", lexical)
                .set("lexicon-strange", lexical ? strangeness : 0)
                .set("lexicon-length", lexical ? length : 0)
                .set("role-rank", lexical ? Math.max(0, role - 5) / 2.0 : 0)
                .when("no-role", lexical && part && role < 6)
                .set("place-rank", lexical && lone ? Math.max(0, asPlace - 4) / 2.0 : 0)
                .when("placed", place && ContextWords.isPlaced(first))
                .when("place-to", place && ContextWords.isBound(first))
                .when("place-company", place && context.hasPlaceBeside(first))
                .set("place-strange", place ? strangeness : 0)
                .set("place-length", place ? length : 0)
                .set("place-rival", place ? rival : 0)
                .when("foreign-opening", foreign && !tokens.running(written))
                .when("foreign-lone", foreign && lone)
                .set("rival", rival)
                .when("rival-none", lexical && alternatives == 1)
                .set("title-strange", lexical && title ? strangeness : 0)
                .set("title-length", lexical && title ? length : 0)
                .set("title-surname-rank", lexical && title ? asSurname / 9.0 : 0)
                .set(
                        "title-figures",
                        lexical && title
                                ? Math.min(
                                        4, log2(1 + lexicon.figuresWith(right).size()))
                                : 0)
                .set("title-share", lexical && title && lexicon.figure(right) ? context.shareOfFigures() : 0)
                .set("part-rival", part ? rival : 0)
                .set("word-rival", words ? rival : 0)
                .when("figure-titled-known", figure && whole && (title || isTitled(mentions)))
                .set("word", lexical && words && lone ? word / 10.0 : 0)
                .set("word-length", lexical && words && lone ? length : 0)
                .set("word-strange", lexical && words && lone ? strangeness : 0)
                .when("word-part", lexical && words && part)
                .when("word-running", lexical && words && lone && tokens.running(written))
                .when("word-small", lexical && words && lone && context.hasSmall(right))
                .set("name", lexical && !words && name >= 0 && lone ? name / 10.0 : 0)
                .set("given-rank", lexical && lone ? Math.max(0, asGiven - 6) / 3.0 : 0)
                .when("origin-fits", lexical && surname && originFits(first, right))
                .when("origin-other", lexical && surname && !originGoes(first, right))
                .when("written-word", context.word(written))
                .set("written-rank", lexicon.highestRank(written) / 5.0)
                .set("count", Math.min(3, log2(count)))
                .set("count-lexicon", lexical ? Math.min(3, log2(count)) : 0)
                .set("elsewhere", Math.min(4, log2(1 + elsewhere)))
                .set("right-elsewhere", Math.min(4, log2(1 + context.elsewhere(right))))
                .set("alternatives", lexical ? Math.min(3, log2(alternatives)) : 0)
                .when("surname", lexical && surname)
                .when("given", lexical && given)
                .when("title", lexical && title)
                .when("title-sole-figure", lexical && title && !given && isSoleFigure(right, all))
                .when("running", tokens.running(written))
                .when("determined", ContextWords.isDetermined(first))
                .when("headline", mentions.stream().allMatch(NameToken::headline))
                .when("foreign", !context.english())
                .when("foreign-lexicon", foreign)
                .when("nouns", lexical && context.nounsHaveCapitals())
                .when("code", context.code().any())
                .when("inner-capitals", context.manyCapitals())
                .when("in-code", context.code().has(written))
                .when("small", context.hasSmall(written))
                .when("accented", written.chars().anyMatch(it -> it > 127));
    }

    /** How well known a name or a word is, from 0 to about 9. */
    private int standing(String word) {
        WordFacts facts = lexicon.facts(word);
        return Math.max(lexicon.highestRank(word), Math.max(facts.frequency(), facts.smallFrequency()) / 2);
    }

    /** How well known the best-known other candidate is. */
    private int rival(SpellingCandidate candidate, List<SpellingCandidate> all) {
        return all.stream()
                .filter(it -> it.source() == Source.LEXICON && !it.right().equals(candidate.right()))
                .mapToInt(it -> standing(it.right()))
                .max()
                .orElse(0);
    }

    /** Whether the word is the surname of a public figure, and no other candidate is. */
    private boolean isSoleFigure(String right, List<SpellingCandidate> all) {
        return lexicon.figure(right)
                && all.stream().noneMatch(it -> !it.right().equals(right) && lexicon.figure(it.right()));
    }

    /** Whether a title is before the name that ends in the word. */
    private boolean isTitled(List<NameToken> mentions) {
        return mentions.stream().limit(20).anyMatch(it -> tokens.before(it)
                .filter(first -> tokens.title(first).isPresent())
                .isPresent());
    }

    /** The number of public figures with the name beside the word; if there are many, one is similar by chance. */
    private int company(SpellingCandidate candidate) {
        return tokens.mentions(candidate.written()).stream()
                .limit(20)
                .flatMap(it -> Stream.concat(tokens.before(it).stream(), tokens.after(it).stream()))
                .map(NameToken::word)
                .filter(List.of(candidate.known().split(" ", -1))::contains)
                .mapToInt(it -> lexicon.figuresWith(it).size())
                .min()
                .orElse(1);
    }

    private boolean originFits(NameToken token, String right) {
        return tokens.before(token)
                .filter(it -> lexicon.sameOrigin(it.word(), NameKind.GIVEN, right, NameKind.SURNAME))
                .isPresent();
    }

    private boolean originGoes(NameToken token, String right) {
        return tokens.before(token)
                .filter(it -> lexicon.goesWith(it.word(), right))
                .isPresent();
    }

    /** Whether the other words of the known name are around the word. */
    private boolean stands(SpellingCandidate candidate) {
        return tokens.mentions(candidate.written()).stream()
                .limit(20)
                .anyMatch(token -> candidate.known().indexOf(' ') > 0
                        && others(candidate).allMatch(word -> isBeside(token, word)));
    }

    private static Stream<String> others(SpellingCandidate candidate) {
        return Stream.of(candidate.known().split(" ", -1))
                .filter(word -> !word.equals(candidate.right()) && Character.isUpperCase(word.charAt(0)));
    }

    private boolean isBeside(NameToken token, String word) {
        Optional<NameToken> before = tokens.before(token);
        Optional<NameToken> after = tokens.after(token);
        return before.filter(it -> it.word().equals(word)).isPresent()
                || after.filter(it -> it.word().equals(word)).isPresent()
                || before.flatMap(tokens::before)
                        .filter(it -> it.word().equals(word))
                        .isPresent()
                || after.flatMap(tokens::after)
                        .filter(it -> it.word().equals(word))
                        .isPresent();
    }
}
