package io.github.copydesk.lexicon;

import java.util.function.Function;

/**
 * A small cache of answers about words, since few words are looked up again and again. Of two words with the same slot,
 * the later one replaces the earlier.
 */
public final class Answers<T> {
    private static final int MANY = 15;

    private record Known(String word, Object answer) {}

    private final Known[] known;
    private final int bits;
    private final Function<String, T> ask;

    /** @param ask a thread-safe function that always gives the same answer for a word */
    public Answers(Function<String, T> ask) {
        this(MANY, ask);
    }

    /**
     * @param bits the logarithm to base 2 of the number of slots
     * @param ask a thread-safe function that always gives the same answer for a word
     */
    public Answers(int bits, Function<String, T> ask) {
        this.bits = bits;
        this.known = new Known[1 << bits];
        this.ask = ask;
    }

    /** The answer for a word, from the cache or by asking. */
    @SuppressWarnings("unchecked") // nothing but its own answers is kept
    public T of(String word) {
        int place = (word.hashCode() * 0x9E3779B1) >>> (Integer.SIZE - bits);
        Known last = known[place];
        if (last == null || !last.word.equals(word)) {
            last = new Known(word, ask.apply(word));
            known[place] = last;
        }
        return (T) last.answer;
    }
}
