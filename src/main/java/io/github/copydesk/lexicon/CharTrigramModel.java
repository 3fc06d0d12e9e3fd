package io.github.copydesk.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.text.Normalizer;

/**
 * A model of names by letter trigrams: which letter follows which two. The build trains it on the lists.
 *
 * <p>It contains no names, but it scores "Ledbetter" higher than "Lebdetter".
 */
public final class CharTrigramModel {
    /** The resource with the counts, beside this class. */
    public static final String RESOURCE = "trigrams.bin";

    private static final int LETTERS = 28;
    private static final int EDGE = 26;
    private static final int OTHER = 27;
    private static final double SMALL = 0.05;

    private final int[] counts = new int[LETTERS * LETTERS * LETTERS];
    private final int[] totals = new int[LETTERS * LETTERS];

    /**
     * Loads the model of the jar.
     *
     * @throws IllegalStateException when the build did not write it
     */
    public static CharTrigramModel load() {
        try (InputStream in = CharTrigramModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE + " beside CharTrigramModel: run mvn process-classes");
            }
            CharTrigramModel trigrams = new CharTrigramModel();
            ByteBuffer.wrap(in.readAllBytes()).asIntBuffer().get(trigrams.counts);
            for (int i = 0; i < trigrams.counts.length; i++) {
                trigrams.totals[i / LETTERS] += trigrams.counts[i];
            }
            return trigrams;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void learn(String name) {
        int first = EDGE;
        int second = EDGE;
        for (int i = 0; i <= name.length(); i++) {
            int third = code(name, i);
            counts[(first * LETTERS + second) * LETTERS + third]++;
            totals[first * LETTERS + second]++;
            first = second;
            second = third;
        }
    }

    /** Writes the form that {@link #load} reads. */
    public void write(DataOutputStream out) throws IOException {
        for (int count : counts) {
            out.writeInt(count);
        }
    }

    /** The logarithm of the probability that a name has these letters; lower is less likely. */
    public double score(String name) {
        double score = 0;
        int first = EDGE;
        int second = EDGE;
        for (int i = 0; i <= name.length(); i++) {
            int third = code(name, i);
            double seen = counts[(first * LETTERS + second) * LETTERS + third] + SMALL;
            score += Math.log(seen / (totals[first * LETTERS + second] + SMALL * LETTERS));
            first = second;
            second = third;
        }
        return score;
    }

    private static int code(String name, int at) {
        if (at == name.length()) {
            return EDGE;
        }
        char c = name.charAt(at);
        char plain = c < 128
                ? c
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        char small = Character.toLowerCase(plain);
        return small >= 'a' && small <= 'z' ? small - 'a' : OTHER;
    }
}
