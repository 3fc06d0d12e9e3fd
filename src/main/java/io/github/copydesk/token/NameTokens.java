package io.github.copydesk.token;

import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The capitalised words of an article, with their places and neighbours.
 *
 * <p>A capital at the beginning of a sentence or in a headline proves nothing; see {@link NameToken#running()}.
 */
public final class NameTokens {
    private static final int LONGEST = 3;

    private final List<NameToken> mentions;
    private final Map<String, List<NameToken>> byWord = new LinkedHashMap<>();
    private final Map<String, Phrase> phrases = new LinkedHashMap<>();

    public static NameTokens of(Document document) {
        return document.derive(NameTokens.class, it -> new NameTokens(NameTokenizer.scan(it.blocks())));
    }

    private NameTokens(List<NameToken> mentions) {
        this.mentions = mentions;
        for (NameToken mention : mentions) {
            byWord.computeIfAbsent(mention.word(), word -> new ArrayList<>(2)).add(mention);
            addPhrasesFrom(mention);
        }
    }

    private void addPhrasesFrom(NameToken first) {
        NameToken last = first;
        for (int words = 2; words <= LONGEST; words++) {
            Optional<NameToken> next = after(last);
            if (next.isEmpty()) {
                return;
            }
            last = next.get();
            String text = first.block().text().substring(first.start(), last.end());
            phrases.merge(Phrase.glued(text), new Phrase(text, first, 1), (known, again) -> known.again());
        }
    }

    /** Each word with its mentions, in the order of the text. */
    public Map<String, List<NameToken>> words() {
        return Collections.unmodifiableMap(byWord);
    }

    /** All mentions, in the order of the text. */
    public List<NameToken> mentions() {
        return Collections.unmodifiableList(mentions);
    }

    public List<NameToken> mentions(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    public int count(String word) {
        return mentions(word).size();
    }

    /** Whether the word appears with its capital inside a sentence. */
    public boolean running(String word) {
        for (NameToken mention : mentions(word)) {
            if (mention.running()) {
                return true;
            }
        }
        return false;
    }

    /** Sequences of words in the article, by the same words run together. */
    public Map<String, Phrase> phrases() {
        return Collections.unmodifiableMap(phrases);
    }

    /** The sequence of words in the article that gives this word when run together. */
    public Optional<Phrase> phrase(String glued) {
        return Optional.ofNullable(phrases.get(glued));
    }

    /** The word that this one continues: the given name before a surname. */
    public Optional<NameToken> before(NameToken mention) {
        return mention.joined() ? Optional.of(mentions.get(mention.index() - 1)) : Optional.empty();
    }

    public Optional<NameToken> after(NameToken mention) {
        int next = mention.index() + 1;
        boolean goesOn = next < mentions.size() && mentions.get(next).joined();
        return goesOn ? Optional.of(mentions.get(next)) : Optional.empty();
    }

    /** The other mentions in the block of this one that are at most {@code reach} characters away. */
    public Stream<NameToken> near(NameToken mention, int reach) {
        Predicate<NameToken> isNear =
                it -> it.block() == mention.block() && Math.abs(it.start() - mention.start()) <= reach;
        return Stream.concat(
                IntStream.iterate(mention.index() - 1, i -> i >= 0, i -> i - 1)
                        .mapToObj(mentions::get)
                        .takeWhile(isNear),
                mentions.subList(mention.index() + 1, mentions.size()).stream().takeWhile(isNear));
    }

    /** The particles in lower case between the words of names: {@code da} in "Vasco da Cunha". */
    public Set<String> particles() {
        Set<String> particles = new HashSet<>();
        for (NameToken mention : mentions) {
            if (mention.joined()) {
                String text = mention.block().text();
                int from = mentions.get(mention.index() - 1).end();
                if (mention.start() - from > 1) { // most have nothing but a space between them
                    Stream.of(text.substring(from, mention.start()).split(" ", -1))
                            .filter(NameTokenizer::isParticle)
                            .forEach(particles::add);
                }
            }
        }
        return particles;
    }

    /** The title or role right before a mention, also with its full stop: {@code Governor}, {@code Mr}. */
    public Optional<String> title(NameToken mention) {
        int index = mention.index() - 1;
        if (index < 0 || mentions.get(index).block() != mention.block()) {
            return Optional.empty();
        }
        NameToken title = mentions.get(index);
        boolean stop = title.end() + 2 == mention.start() && title.after() == '.';
        return Titles.isRole(title.word()) && (mention.joined() || stop) ? Optional.of(title.word()) : Optional.empty();
    }

    /** The word that follows a comma: the given name in "Horvat, Milena". */
    public Optional<NameToken> afterComma(NameToken mention) {
        int next = mention.index() + 1;
        boolean follows = next < mentions.size()
                && mentions.get(next).block() == mention.block()
                && mentions.get(next).start() == mention.end() + 2
                && mention.after() == ',';
        return follows ? Optional.of(mentions.get(next)) : Optional.empty();
    }
}
