package io.github.copydesk.names.person;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.ContextWords;
import io.github.copydesk.names.context.OrganisationNouns;
import io.github.copydesk.names.model.SplitSuggestion;
import io.github.copydesk.results.NamesIndex.Kind;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.Titles;
import io.github.copydesk.token.TokenSequence;
import io.github.copydesk.token.WordSet;
import io.github.copydesk.token.WordShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the people of one article: full names first, then their short forms, then people with only a title and a
 * surname.
 */
public final class PersonExtractor {
    private static final Set<String> STRONG = WordSet.of("personal-titles");

    private final ArticleContext article;
    private final NameCorrections corrections;
    private final Set<String> unknown;
    private final PersonScore likeness;
    private final ContextWords surroundings;
    private final Map<String, ArticlePerson> byKey = new LinkedHashMap<>();
    private final Map<String, List<ArticlePerson>> byPart = new HashMap<>();
    private final Set<Integer> seen = new HashSet<>();

    /** @param unknown the words that no list and no other article has */
    public PersonExtractor(ArticleContext article, NameCorrections corrections, Set<String> unknown) {
        this.article = article;
        this.corrections = corrections;
        this.unknown = unknown;
        likeness = new PersonScore(article);
        surroundings = new ContextWords(article.lexicon());
    }

    public List<PersonMention> find() {
        List<TokenSequence> runs = TokenSequence.of(article.evidence().mentions());
        List<PersonSpan> singles = new ArrayList<>();
        for (TokenSequence run : runs) {
            if (!run.first().headline()) {
                PersonSpan.of(run, article).ifPresent(it -> {
                    if (it.isSingle()) {
                        singles.add(it);
                    } else {
                        full(it);
                    }
                });
            }
        }
        corrections.glued().forEach(this::glued);
        singles.forEach(this::single);
        runs.stream().filter(run -> run.first().headline()).forEach(this::headline);
        return byKey.values().stream().map(ArticlePerson::sighting).toList();
    }

    private void full(PersonSpan segment) {
        TokenSequence run = segment.run();
        List<String> words = run.mentions().stream().map(corrections::right).toList();
        int likely = likeness.of(words, run.hasInitials());
        int context = surroundings.weigh(run)
                + segment.title().map(PersonExtractor::weight).orElse(0);
        if (likely + ContextWords.MOST < PersonScore.ENOUGH) {
            return;
        }
        ArticlePerson person = person(name(run), run.first(), likely);
        person.weigh(context);
        Optional<Kind> kind = corrections.kind(run);
        if (kind.isPresent()) {
            person.add(run.text(), kind.get());
        } else {
            person.add(name(run));
        }
        if (words.stream().anyMatch(unknown::contains)) {
            person.isUnknown();
        }
        run.mentions().forEach(mention -> seen.add(mention.index()));
    }

    private static int weight(NameToken title) {
        return STRONG.contains(title.word()) ? 4 : 2;
    }

    private PersonName name(TokenSequence run) {
        List<String> words = run.mentions().stream().map(corrections::right).toList();
        return PersonName.of(corrections.right(run), words, article.lexicon());
    }

    private ArticlePerson person(PersonName name, NameToken first, int likely) {
        ArticlePerson person = byKey.get(name.key());
        if (person == null) {
            person = new ArticlePerson(name, first, article.line(first), likely);
            byKey.put(name.key(), person);
            for (String part : person.parts()) {
                byPart.computeIfAbsent(part, it -> new ArrayList<>(1)).add(person);
            }
        }
        return person;
    }

    private void glued(SplitSuggestion glue) {
        String apart = glue.apart().get(0);
        List<String> words = List.of(apart.split(" ", -1));
        PersonName name = PersonName.of(apart, words, article.lexicon());
        boolean known = byKey.containsKey(name.key());
        if (words.size() > 1 && (known || likeness.of(words, false) >= PersonScore.ENOUGH)) {
            person(name, glue.mention(), likeness.of(words, false)).add(glue.word(), Kind.MISSPELLING);
            seen.add(glue.mention().index());
        }
    }

    /** A surname alone, or with a title; or a given name alone. */
    private void single(PersonSpan segment) {
        NameToken mention = segment.run().first();
        if (seen.contains(mention.index())) {
            return;
        }
        String word = corrections.right(mention);
        String shown = segment.title()
                .filter(title -> Titles.isAbbreviation(title.word()))
                .map(title -> mention.block().text().substring(title.start(), mention.end()))
                .orElse(mention.word());
        Optional<ArticlePerson> person = owner(word, mention);
        if (person.isPresent() && (mention.running() || !article.commonWord(word))) {
            Kind kind = corrections.kind(segment.run()).orElse(Kind.SHORT);
            person.get().add(shown, kind);
            person.get().weigh(laterWeight(segment, word, person.get()));
        } else if (segment.title().isPresent() && couldBeSurname(mention, word)) {
            surnameOnly(segment, mention, word, shown);
        }
    }

    /** The weight of a later mention: a surname alone is evidence of a person, a word or "the Board" is not. */
    private int laterWeight(PersonSpan segment, String word, ArticlePerson person) {
        if (segment.run().first().lead(4).endsWith("the ")) {
            return -2;
        }
        boolean surname = person.parts().get(0).equals(PersonName.part(word));
        boolean name = !article.word(word)
                && !article.lexicon().place(word)
                && !article.lexicon().brand(word);
        return segment.title().isPresent() ? 2 : surname && name ? 1 : 0;
    }

    private boolean couldBeSurname(NameToken mention, String word) {
        Lexicon lexicon = article.lexicon();
        boolean name = lexicon.surname(word) || lexicon.given(word);
        return WordShape.isName(word)
                && mention.trail(1).chars().noneMatch(c -> c == '&')
                && (name || !(article.word(word) || lexicon.place(word) || lexicon.brand(word)));
    }

    private void surnameOnly(PersonSpan segment, NameToken mention, String word, String shown) {
        PersonName name = new PersonName(word, "", word);
        int context = Math.min(0, surroundings.weigh(segment.run()))
                + segment.title().map(PersonExtractor::weight).orElse(0);
        ArticlePerson person = person(name, mention, 0);
        person.weigh(context);
        person.add(shown, corrections.kind(segment.run()).orElse(Kind.SHORT));
        if (unknown.contains(word)) {
            person.isUnknown();
        }
    }

    /** The person whom a single name means: of two with this name, the one named last. */
    private Optional<ArticlePerson> owner(String word, NameToken mention) {
        ArticlePerson owner = null;
        for (ArticlePerson person : byPart.getOrDefault(PersonName.part(word), List.of())) {
            if (owner == null || person.isBefore(mention)) {
                owner = person;
            }
        }
        return Optional.ofNullable(owner);
    }

    /** Reads a headline. It introduces no person, but it names those of the article. */
    private void headline(TokenSequence run) {
        int at = 0;
        while (at < run.size()) {
            int words = fullAt(run, at);
            if (words == 0 && !article.commonWord(run.word(at))) {
                NameToken mention = run.get(at);
                boolean goesOn = at + 1 < run.size() && OrganisationNouns.isOrganisationNoun(run.word(at + 1));
                owner(corrections.right(mention), mention)
                        .filter(person -> !goesOn)
                        .ifPresent(person -> person.add(mention.word(), Kind.SHORT));
            }
            at += Math.max(1, words);
        }
    }

    private int fullAt(TokenSequence run, int at) {
        for (int words = Math.min(4, run.size() - at); words > 1; words--) {
            PersonName name = name(run.part(at, at + words));
            ArticlePerson person = byKey.get(name.key());
            if (person != null) {
                person.add(name);
                return words;
            }
        }
        return 0;
    }
}
