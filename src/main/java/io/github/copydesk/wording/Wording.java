package io.github.copydesk.wording;

import io.github.copydesk.rulebook.WordLists;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Classifies a line by its words: multinomial logistic regression over words, pairs of words and the shape of the line
 * ({@link WordingFeatures}), with lines of articles as the reference class.
 *
 * <p>The weights are in {@code rules/models/wording.<language>.txt}, one line for each feature: the weights of the
 * kinds in the order of {@link LineKind}, a tab, the feature. Every line of text has the feature {@value #BIAS}.
 */
public final class Wording {
    /** The feature that every line has. */
    public static final String BIAS = "<bias>";

    /** Not a feature of lines: its first weight is {@link #alone}. */
    public static final String ALONE = "<alone>";

    /** The kinds, in the order of the weights. */
    public static final List<LineKind> ORDER = List.of(LineKind.values());

    private static final int KINDS = ORDER.size();

    private final Map<String, float[]> weights;
    private final double alone;

    /**
     * The classification of a line.
     *
     * @param kind the likeliest kind, if it is no line of the article
     * @param odds the natural logarithm of the odds that the line is not the article's own
     */
    public record Reading(LineKind kind, double odds) {}

    /** The models of all languages. Each is read when a text in its language is. */
    public static final class Models {
        private final Map<String, Optional<Wording>> known = new ConcurrentHashMap<>();
        private final WordLists lists;

        private Models(WordLists lists) {
            this.lists = lists;
        }

        /** Made once for all rules. */
        public static Models of(WordLists lists) {
            return lists.derive(Models.class, Models::new);
        }

        /**
         * The model of a language; empty if there is none.
         *
         * @param language a BCP 47 tag, of which only the primary subtag counts
         */
        public Optional<Wording> of(String language) {
            return known.computeIfAbsent(Locale.forLanguageTag(language).getLanguage(), it -> {
                List<String> lines = lists.entries("models/wording", it);
                return lines.isEmpty() ? Optional.empty() : Optional.of(new Wording(lines));
            });
        }
    }

    /**
     * Reads a model.
     *
     * @param lines of its file, without comments
     * @throws IllegalArgumentException when a line is not of the form above
     */
    public Wording(List<String> lines) {
        weights = new HashMap<>(2 * lines.size());
        for (String line : lines) {
            int tab = line.indexOf('\t');
            String[] numbers = tab < 0 ? new String[0] : line.substring(0, tab).split(" ", -1);
            if (numbers.length != KINDS) {
                throw new IllegalArgumentException(
                        "a line of a wording model without %d weights: %s".formatted(KINDS, line));
            }
            float[] values = new float[KINDS];
            for (int kind = 0; kind < KINDS; kind++) {
                values[kind] = Float.parseFloat(numbers[kind]);
            }
            weights.put(line.substring(tab + 1), values);
        }
        float[] sure = weights.remove(ALONE);
        alone = sure == null ? Double.POSITIVE_INFINITY : sure[0];
    }

    /**
     * The odds, as in a reading, from which on one line may show that its text was copied from a page; infinite in a
     * model that was not fitted to lines of real pages.
     */
    public double alone() {
        return alone;
    }

    /** Classifies a line, a text without line breaks. */
    public Reading read(String line) {
        double[] sums = new double[KINDS];
        add(BIAS, sums);
        WordingFeatures.of(line, weights::containsKey).forEach(feature -> add(feature, sums));
        int best = 0;
        for (int kind = 1; kind < KINDS; kind++) {
            best = sums[kind] > sums[best] ? kind : best;
        }
        double most = sums[best];
        double odds = most
                + Math.log(Arrays.stream(sums).map(it -> Math.exp(it - most)).sum());
        return new Reading(ORDER.get(best), odds);
    }

    private void add(String feature, double[] sums) {
        float[] values = weights.get(feature);
        if (values != null) {
            for (int kind = 0; kind < KINDS; kind++) {
                sums[kind] += values[kind];
            }
        }
    }
}
