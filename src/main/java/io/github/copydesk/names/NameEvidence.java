package io.github.copydesk.names;

import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one article says about names: each word with a capital, where it stands, and what stands beside it.
 *
 * <p>A capital at the beginning of a sentence or in a headline proves nothing; {@link Mention#running()} tells.
 */
public final class NameEvidence {
    private static final int LONGEST = 3;

    private final List<Mention> mentions;
    private final Map<String, List<Mention>> byWord = new LinkedHashMap<>();
    private final Map<String, Phrase> phrases = new LinkedHashMap<>();

    public static NameEvidence of(Document document) {
        return document.derive(NameEvidence.class, it -> new NameEvidence(MentionScanner.scan(it.blocks())));
    }

    private NameEvidence(List<Mention> mentions) {
        this.mentions = mentions;
        for (Mention mention : mentions) {
            byWord.computeIfAbsent(mention.word(), word -> new ArrayList<>(2)).add(mention);
            addPhrasesFrom(mention);
        }
    }

    private void addPhrasesFrom(Mention first) {
        Mention last = first;
        for (int words = 2; words <= LONGEST; words++) {
            Optional<Mention> next = after(last);
            if (next.isEmpty()) {
                return;
            }
            last = next.get();
            String text = first.block().text().substring(first.start(), last.end());
            phrases.merge(Phrase.glued(text), new Phrase(text, first, 1), (known, again) -> known.again());
        }
    }

    /** Each word with its mentions, in the order of the text. */
    public Map<String, List<Mention>> words() {
        return Collections.unmodifiableMap(byWord);
    }

    /** All mentions, in the order of the text. */
    List<Mention> mentions() {
        return Collections.unmodifiableList(mentions);
    }

    public List<Mention> mentions(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    public int count(String word) {
        return mentions(word).size();
    }

    /** Whether the word stands in the middle of a sentence with its capital. */
    public boolean running(String word) {
        return mentions(word).stream().anyMatch(Mention::running);
    }

    /** Words that stand side by side, by what they read when run together. */
    Map<String, Phrase> phrases() {
        return Collections.unmodifiableMap(phrases);
    }

    /** Words that stand side by side in this article and read like this when run together. */
    public Optional<Phrase> phrase(String glued) {
        return Optional.ofNullable(phrases.get(glued));
    }

    /** The word that this one goes on from: the given name before a surname. */
    public Optional<Mention> before(Mention mention) {
        return mention.joined() ? Optional.of(mentions.get(mention.index() - 1)) : Optional.empty();
    }

    public Optional<Mention> after(Mention mention) {
        int next = mention.index() + 1;
        boolean goesOn = next < mentions.size() && mentions.get(next).joined();
        return goesOn ? Optional.of(mentions.get(next)) : Optional.empty();
    }

    /** The title or role right before a mention, also with its full stop: {@code Governor}, {@code Mr}. */
    Optional<String> title(Mention mention) {
        int index = mention.index() - 1;
        if (index < 0 || mentions.get(index).block() != mention.block()) {
            return Optional.empty();
        }
        Mention title = mentions.get(index);
        boolean stop = title.end() + 2 == mention.start() && title.after() == '.';
        return Titles.isRole(title.word()) && (mention.joined() || stop) ? Optional.of(title.word()) : Optional.empty();
    }

    /** The word that follows a comma: the given name in "Horvat, Milena". */
    Optional<Mention> afterComma(Mention mention) {
        int next = mention.index() + 1;
        boolean follows = next < mentions.size()
                && mentions.get(next).block() == mention.block()
                && mentions.get(next).start() == mention.end() + 2
                && mention.after() == ',';
        return follows ? Optional.of(mentions.get(next)) : Optional.empty();
    }
}
