package io.github.copydesk.corpus;

import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokens;
import io.github.copydesk.token.Phrase;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What all articles together say about names: in how many each word stands, and each pair of words.
 *
 * <p>Adding is commutative and associative: only counts are kept, and of two spellings the one that sorts first.
 */
public final class CorpusStatistics {
    /** In how many articles, and how often in all. */
    public record Uses(int articles, int mentions) {
        private static final Uses NONE = new Uses(0, 0);

        private Uses plus(Uses other) {
            return new Uses(articles + other.articles, mentions + other.mentions);
        }

        private @Nullable Uses minus(Uses other) {
            return articles == other.articles ? null : new Uses(articles - other.articles, mentions - other.mentions);
        }
    }

    /** Words side by side, and in how many articles. */
    public record Known(String text, int articles) {
        private Known plus(Known other) {
            return new Known(text.compareTo(other.text) <= 0 ? text : other.text, articles + other.articles);
        }
    }

    private static final int FEWEST_OF_TOPIC = 10;
    private static final int SHARE_OF_TOPIC = 4;

    private final Map<String, Uses> words = new HashMap<>();
    private final Map<String, Known> phrases = new HashMap<>();
    private int articles;

    public void add(NameTokens evidence) {
        articles++;
        for (Map.Entry<String, List<NameToken>> word : evidence.words().entrySet()) {
            words.merge(word.getKey(), new Uses(1, word.getValue().size()), Uses::plus);
        }
        for (Map.Entry<String, Phrase> phrase : evidence.phrases().entrySet()) {
            phrases.merge(phrase.getKey(), new Known(phrase.getValue().text(), 1), Known::plus);
        }
    }

    /**
     * Takes back what {@link #add} did.
     *
     * @param others what is left, where the first spelling of a phrase is looked for again
     */
    void remove(NameTokens evidence, Collection<NameTokens> others) {
        articles--;
        evidence.words()
                .forEach((word, mentions) ->
                        words.computeIfPresent(word, (key, uses) -> uses.minus(new Uses(1, mentions.size()))));
        evidence.phrases()
                .forEach((glued, phrase) -> phrases.computeIfPresent(
                        glued,
                        (key, known) -> known.articles == 1 ? null : without(known, glued, phrase.text(), others)));
    }

    private static Known without(Known known, String glued, String text, Collection<NameTokens> others) {
        String first = !known.text.equals(text)
                ? known.text
                : others.stream()
                        .flatMap(it -> it.phrase(glued).stream())
                        .map(Phrase::text)
                        .min(Comparator.naturalOrder())
                        .orElse(known.text);
        return new Known(first, known.articles - 1);
    }

    /** Whether the articles are about it: a fourth of many articles has the word. */
    public boolean isTopic(String word) {
        int having = uses(word).articles();
        return having >= FEWEST_OF_TOPIC && having * SHARE_OF_TOPIC >= articles;
    }

    public Uses uses(String word) {
        return words.getOrDefault(word, Uses.NONE);
    }

    /** Words that stand side by side in some article, by what they read when run together. */
    public Optional<Known> phrase(String glued) {
        return Optional.ofNullable(phrases.get(glued));
    }
}
