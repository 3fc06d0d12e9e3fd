package io.github.copydesk.names.context;

import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokens;
import io.github.copydesk.token.Phrase;
import io.github.copydesk.token.SentenceEnd;
import io.github.copydesk.token.Titles;
import io.github.copydesk.token.WordSet;
import io.github.copydesk.token.WordShape;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words next to a name in an article.
 *
 * <p>Two similar names with the same given name, surname or title are probably one; two that have different given names
 * are two people: Yumi Tanaka and Ken Tanabe.
 */
public final class CooccurrenceContext {
    /** The relation between the neighbors of two names. */
    public enum Company {
        /** They share a given name or a surname. */
        SAME,
        /** They share a title, and have no different given names. */
        TITLE,
        UNKNOWN,
        /** Each has its own, so that they are two people. */
        OTHER
    }

    private static final int LONGEST_BETWEEN = 80;

    /** The most mentions of a name that are read; further ones add nothing. */
    public static final int ASKED = 40;
    /** The most words of a name before its last. */
    private static final int LONGEST_RUN = 4;

    private static final Set<String> WOMENS = WordSet.of("womens-titles");
    private static final Set<String> MENS = WordSet.of("mens-titles");

    private final ArticleContext article;
    private final NameTokens evidence;
    private final Set<String> particles;

    public CooccurrenceContext(ArticleContext article) {
        this.article = article;
        this.evidence = article.evidence();
        particles = evidence.particles();
    }

    public Company of(String one, String other) {
        Set<String> mine = beside(one);
        Set<String> its = beside(other);
        if (standTogether(one, other) || differ(titles(one), titles(other))) {
            return Company.OTHER;
        }
        if (standElsewhere(given(one), other)
                || standElsewhere(given(other), one)
                || shareFirstName(one, other)
                || shareSurname(one, other)
                || mine.stream().anyMatch(name -> its.stream().anyMatch(that -> isOne(name, that)))) {
            return Company.SAME;
        }
        boolean people = !given(one).isEmpty() && !given(other).isEmpty();
        boolean families = surnameAfter(one) && surnameAfter(other);
        if (people || families) {
            return Company.OTHER;
        }
        return titles(one).stream().anyMatch(titles(other)::contains) ? Company.TITLE : Company.UNKNOWN;
    }

    /** Whether the titles of one are a woman's and those of the other a man's. */
    private static boolean differ(Set<String> mine, Set<String> its) {
        return (mine.stream().anyMatch(WOMENS::contains) && its.stream().anyMatch(MENS::contains))
                || (mine.stream().anyMatch(MENS::contains) && its.stream().anyMatch(WOMENS::contains));
    }

    /** Whether one of these given names is before the surname in another article. */
    private boolean standElsewhere(List<String> given, String surname) {
        return given.stream()
                .anyMatch(it ->
                        article.corpus().phrase(Phrase.glued(it + surname)).isPresent());
    }

    private boolean shareFirstName(String one, String other) {
        List<String> mine = given(one);
        return given(other).stream().anyMatch(its -> mine.stream().anyMatch(name -> isOne(name, its)));
    }

    /** Whether both are words of one name: {@code Hoang Thu Hang}. */
    private boolean standTogether(String one, String other) {
        return mentions(one)
                .anyMatch(mention -> isIn(mention, other, evidence::before) || isIn(mention, other, evidence::after));
    }

    private static boolean isIn(NameToken from, String word, Function<NameToken, Optional<NameToken>> step) {
        Optional<NameToken> next = step.apply(from);
        for (int i = 0; i < LONGEST_RUN && next.isPresent(); i++) {
            if (next.get().word().equals(word)) {
                return true;
            }
            next = step.apply(next.get());
        }
        return false;
    }

    /** Whether two given names can be the same: Mike is Michael, and M is the initial of both. */
    private boolean isOne(String one, String other) {
        return one.equals(other)
                || WordShape.plain(one).equals(WordShape.plain(other))
                || article.lexicon().nickname(one, other);
    }

    /** The names, without titles, next to a word. */
    private Set<String> beside(String word) {
        return mentions(word)
                .flatMap(mention -> Stream.concat(
                        Stream.concat(evidence.before(mention).stream(), evidence.after(mention).stream()),
                        inverted(mention)))
                .map(NameToken::word)
                .filter(this::saysWho)
                .collect(Collectors.toSet());
    }

    /** Whether a neighbor identifies a person. In a language that capitalizes all nouns, only listed names do. */
    private boolean saysWho(String word) {
        boolean name = article.lexicon().given(word);
        boolean noun = article.nounsHaveCapitals() && !article.lexicon().surname(word);
        return (name || (!article.commonWord(word) && !noun))
                && !isParticle(word)
                && !article.lexicon().place(word);
    }

    /**
     * Whether the article has the word in small letters as a particle of a name: "Da" in "Da Cunha", which begins a
     * sentence about Vasco da Cunha.
     */
    private boolean isParticle(String word) {
        return particles.contains(WordShape.lower(word));
    }

    /**
     * The given names of people with this surname: Anil and Jan for {@code Anil Kumar Trivedi} and
     * {@code Jan van Niekerk}.
     */
    public List<String> given(String word) {
        return mentions(word)
                .flatMap(mention -> Stream.concat(first(mention).stream(), inverted(mention)))
                .map(NameToken::word)
                .filter(it -> article.lexicon().given(it) || !(article.word(it) || article.nounsHaveCapitals()))
                .toList();
    }

    /** The first word of the run before a mention, after titles and roles. */
    private Optional<NameToken> first(NameToken mention) {
        Optional<NameToken> first = Optional.empty();
        Optional<NameToken> next = evidence.before(mention);
        for (int i = 0; i < LONGEST_RUN && next.isPresent(); i++) {
            if (Titles.isRole(next.get().word())
                    || (first.isPresent() && article.commonWord(next.get().word()))) {
                break;
            }
            first = isParticle(next.get().word()) ? first : next;
            next = evidence.before(next.get());
        }
        return first;
    }

    /** Whether a listed given name is before both, so that both are surnames. */
    public boolean shareGivenName(String one, String other) {
        List<String> mine = given(one).stream().filter(article.lexicon()::given).toList();
        return given(other).stream().anyMatch(its -> mine.stream().anyMatch(name -> isOne(name, its)));
    }

    /**
     * Whether the same word follows both, of which one is a listed given name, so that it is a surname in any language.
     */
    public boolean shareSurname(String one, String other) {
        boolean given = article.lexicon().given(one) || article.lexicon().given(other);
        Set<String> surnames = given ? following(one) : Set.of();
        return following(other).stream().anyMatch(surnames::contains);
    }

    private Set<String> following(String word) {
        return mentions(word)
                .flatMap(mention -> evidence.after(mention).stream())
                .map(NameToken::word)
                .filter(it -> !article.commonWord(it))
                .collect(Collectors.toSet());
    }

    private Set<String> titles(String word) {
        return mentions(word)
                .flatMap(mention -> evidence.title(first(mention).orElse(mention)).stream())
                .collect(Collectors.toSet());
    }

    /** The given names of inverted names in lists: "Horvat, Milena". */
    private Stream<NameToken> inverted(NameToken mention) {
        return evidence.afterComma(mention).filter(next -> article.lexicon().given(next.word())).stream();
    }

    public boolean surnameAfter(String word) {
        return mentions(word)
                .flatMap(mention -> evidence.after(mention).stream())
                .map(NameToken::word)
                .anyMatch(it -> article.lexicon().surname(it) || !article.word(it));
    }

    /**
     * Whether one of the two has a given name and the other never does, as the first and later mentions of one person:
     * someone who is only called Flounoy was never introduced.
     */
    public boolean areComplementary(String one, String other) {
        boolean places = article.lexicon().place(one) || article.lexicon().place(other);
        return !places && given(one).isEmpty() != given(other).isEmpty();
    }

    /** Whether both are members of one list in a sentence: "Tanaka and Tanabe", "Austria, Australia". */
    public boolean listedTogether(String one, String other) {
        return mentions(one)
                .anyMatch(mine -> mentions(other).anyMatch(its -> mine.block() == its.block() && isList(mine, its)));
    }

    private Stream<NameToken> mentions(String word) {
        return evidence.mentions(word).stream().limit(ASKED);
    }

    private static boolean isList(NameToken one, NameToken other) {
        NameToken first = one.start() < other.start() ? one : other;
        NameToken second = one.start() < other.start() ? other : one;
        if (second.start() - first.end() >= LONGEST_BETWEEN) {
            return false;
        }
        String between = first.block().text().substring(first.end(), second.start());
        return (between.contains(",") || between.contains(" and ") || between.contains(" or ") || between.contains("/"))
                && between.indexOf('\n') < 0
                && !SentenceEnd.isIn(between);
    }
}
