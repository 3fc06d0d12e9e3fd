package io.github.copydesk.lexicon;

import java.util.function.Function;

/**
 * The last answers about words, for a few words are asked after again and again. Bounded: of two words that share a
 * place the later one has it.
 */
public final class Answers<T> {
    private static final int MANY = 15;

    private record Known(String word, Object answer) {}

    private final Known[] known;
    private final int bits;
    private final Function<String, T> ask;

    /**
     * @param ask always says the same of a word, and may be asked by any thread
     */
    public Answers(Function<String, T> ask) {
        this(MANY, ask);
    }

    /**
     * Keeps fewer of them.
     *
     * @param bits the logarithm to base 2 of how many
     * @param ask always says the same of a word, and may be asked by any thread
     */
    public Answers(int bits, Function<String, T> ask) {
        this.bits = bits;
        this.known = new Known[1 << bits];
        this.ask = ask;
    }

    /** What is known of the word, or what asking says. */
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
