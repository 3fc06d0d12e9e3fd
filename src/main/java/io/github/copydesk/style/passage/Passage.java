package io.github.copydesk.style.passage;

import io.github.copydesk.text.Span;
import io.github.copydesk.token.SentenceSplitter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The text that a rule reads at once, with its mapping to the source.
 *
 * <p>As in Vale, line breaks of the source are kept, and each character of code is {@code *}. The text is as long as
 * that of its block, so that offsets are the same.
 */
public final class Passage {
    /** The mapping from a stretch of the passage to the source. */
    interface Origin {
        Span span(int start, int end);

        /** Whether the character is code or syntax, not prose. */
        boolean isMasked(int at);
    }

    private final String text;
    private final Set<String> words;
    private final int number;
    private final int block;
    private final int offset;
    private final Origin origin;
    private final Map<String, Integer> counts;
    private char[] characters = {};
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>(0);

    Passage(String text, Set<String> words, int number, int block, Origin origin) {
        this(text, words, number, block, 0, origin, Map.of());
    }

    Passage(
            String text,
            Set<String> words,
            int number,
            int block,
            int offset,
            Origin origin,
            Map<String, Integer> counts) {
        this.counts = counts;
        this.offset = offset;
        this.block = block;
        this.text = text;
        this.words = words;
        this.number = number;
        this.origin = origin;
    }

    public String text() {
        return text;
    }

    /** The text as an array, which patterns read faster; it must not be changed. */
    public char[] characters() {
        char[] known = characters;
        if (known.length != text.length()) {
            known = text.toCharArray();
            characters = known;
        }
        return known;
    }

    /** The names of the passage in scopes: {@code text}, {@code heading}, {@code h2}. */
    Set<String> words() {
        return words;
    }

    /** The index among the passages of the article, from 0. */
    public int number() {
        return number;
    }

    /** The index of the passage that contains this sentence; its own index if it is no sentence. */
    public int block() {
        return block;
    }

    /** The start in the passage that contains this sentence, in UTF-16 units; 0 if it is no sentence. */
    public int offset() {
        return offset;
    }

    public boolean isSentence() {
        return block != number;
    }

    /** The stretch of the source for a stretch of the passage. */
    public Span span(int start, int end) {
        return origin.span(start, end);
    }

    /** The sentences by paragraph; an empty line separates paragraphs. */
    public List<List<String>> sentences() {
        return Arrays.stream(text.strip().split("\n\n", -1))
                .map(paragraph -> SentenceSplitter.split(paragraph).stream()
                        .map(it -> paragraph.substring(it.start(), it.end()))
                        .toList())
                .toList();
    }

    /** A value that is derived from the passage alone, computed once for each type. */
    public <T> T derive(Class<T> type, Function<Passage, T> derivation) {
        Object known = derived.get(type);
        if (known == null) {
            known = derivation.apply(this);
            derived.put(type, known);
        }
        return type.cast(known);
    }

    /** The number of blocks of each kind in the article, for the summary: {@code heading_h2}, {@code list}. */
    public Map<String, Integer> counts() {
        return counts;
    }

    /** Whether a stretch contains prose, and not only code or white space. */
    public boolean isProse(int start, int end) {
        boolean masked = false;
        for (int i = start; i < end; i++) {
            if (origin.isMasked(i)) {
                masked = true;
            } else if (!Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return !masked && start < end;
    }

    /** Whether a stretch contains code or syntax. */
    public boolean hasMask(int start, int end) {
        for (int i = start; i < end; i++) {
            if (origin.isMasked(i)) {
                return true;
            }
        }
        return false;
    }
}
