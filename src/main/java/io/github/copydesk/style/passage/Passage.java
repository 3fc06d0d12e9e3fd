package io.github.copydesk.style.passage;

import io.github.copydesk.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The text that a rule sees at once, and its way back to the source.
 *
 * <p>A line break of the source is one here too, and each character of code reads {@code *}, as Vale has it. The text is
 * as long as that of its block, so that offsets hold.
 */
public final class Passage {
    /** From a stretch of the passage to the source. */
    interface Origin {
        Span span(int start, int end);

        /** Whether the character is no prose, but code or syntax. */
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

    /** The same as an array, which patterns read faster; not to be changed. */
    public char[] characters() {
        char[] known = characters;
        if (known.length != text.length()) {
            known = text.toCharArray();
            characters = known;
        }
        return known;
    }

    /** What scopes call it: {@code text}, {@code heading}, {@code h2}. */
    Set<String> words() {
        return words;
    }

    /** Its place among the passages of the article, from 0. */
    public int number() {
        return number;
    }

    /** The number of the passage whose sentence it is, or its own. */
    public int block() {
        return block;
    }

    /** Where it begins in the passage whose sentence it is, in UTF-16 units, or 0. */
    public int offset() {
        return offset;
    }

    public boolean isSentence() {
        return block != number;
    }

    /** The source of a stretch. */
    public Span span(int start, int end) {
        return origin.span(start, end);
    }

    /** Its sentences by paragraphs, which an empty line parts. */
    public List<List<String>> sentences() {
        return Arrays.stream(text.strip().split("\n\n", -1))
                .map(paragraph -> Sentences.of(paragraph).stream()
                        .map(it -> paragraph.substring(it.start(), it.end()))
                        .toList())
                .toList();
    }

    /** What follows from the passage alone, computed once; the type of the answer is its key. */
    public <T> T derive(Class<T> type, Function<Passage, T> derivation) {
        Object known = derived.get(type);
        if (known == null) {
            known = derivation.apply(this);
            derived.put(type, known);
        }
        return type.cast(known);
    }

    /** How many blocks of each kind the article has, in a summary: {@code heading_h2}, {@code list}. */
    public Map<String, Integer> counts() {
        return counts;
    }

    /** Whether a reader reads any of a stretch: not if all of it is code or white space. */
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

    /** Whether a stretch has code or syntax in it. */
    public boolean hasMask(int start, int end) {
        for (int i = start; i < end; i++) {
            if (origin.isMasked(i)) {
                return true;
            }
        }
        return false;
    }
}
