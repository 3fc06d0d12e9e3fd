package io.github.copydesk.languagetool.chunks;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's beam search for the tags of tokens, a large part of LanguageTool's time, with results equal to the last bit
 * and a fraction of the work.
 *
 * <p>Only the last two tags before a token matter, and most sequences in a beam share them, so each pair is evaluated
 * once. A sequence is a link to the sequence that it continues, not a copy. Sequences that cannot be among the best are
 * skipped, since a sequence scores no more than the one that it continues. The order of equal scores is that of
 * OpenNLP's queue, which is used only if there are any.
 */
final class TagSearch<T> implements SequenceClassificationModel<T> {
    private static final double LEAST_SCORE = -100_000;
    private static final double ALMOST_ONE = 1 - 1e-9;

    private final int size;
    private final GISModel original;
    private final TagModel model;
    private final View<T> view;

    /** @param size of the beam */
    TagSearch(int size, GISModel original, Function<TagModel, View<T>> view) {
        this.size = size;
        this.original = original;
        this.model = new TagModel(original);
        this.view = view.apply(model);
    }

    /** The context from which a tag is predicted. */
    interface View<T> {
        /** Whether OpenNLP would use the same context. */
        boolean isOf(BeamSearchContextGenerator<T> contexts);

        /** The features of each token by its index. */
        IntFunction<Features> features(T[] tokens);

        /** A number that is equal for pairs of tags with the same prediction, if only the first of them matters. */
        default int pair(int before, int twoBefore) {
            return (before + 1) << Short.SIZE | (twoBefore + 1);
        }
    }

    @Override
    public Sequence[] bestSequences(
            int count,
            T[] tokens,
            Object[] additional,
            double leastScore,
            BeamSearchContextGenerator<T> contexts,
            SequenceValidator<T> validator) {
        if (count > size || !view.isOf(contexts)) {
            return new BeamSearch<T>(size, original)
                    .bestSequences(count, tokens, additional, leastScore, contexts, validator);
        }
        List<Link> best = List.of(Link.START);
        IntFunction<Features> features = view.features(tokens);
        for (int i = 0; i < tokens.length; i++) {
            best = new Step(i, tokens, features.apply(i), validator).goOn(best, leastScore);
        }
        return best.stream().limit(count).map(this::sequence).toArray(Sequence[]::new);
    }

    private Sequence sequence(Link last) {
        Deque<Link> links = new ArrayDeque<>();
        for (Link link = last; link.before() != null; link = link.before()) {
            links.addFirst(link);
        }
        Sequence sequence = new Sequence();
        links.forEach(link -> sequence.add(model.tag(link.tag()), link.probability()));
        return sequence;
    }

    @Override
    public Sequence[] bestSequences(
            int count,
            T[] tokens,
            Object[] additional,
            BeamSearchContextGenerator<T> contexts,
            SequenceValidator<T> validator) {
        return bestSequences(count, tokens, additional, LEAST_SCORE, contexts, validator);
    }

    @Override
    public @Nullable Sequence bestSequence(
            T[] tokens, Object[] additional, BeamSearchContextGenerator<T> contexts, SequenceValidator<T> validator) {
        Sequence[] best = bestSequences(1, tokens, additional, contexts, validator);
        return best.length > 0 ? best[0] : null;
    }

    @Override
    public String[] getOutcomes() {
        return model.tags();
    }

    /** The lowest of the highest probabilities, as many as the size of the beam. */
    private double least(double[] probabilities) {
        double[] highest = new double[size];
        Arrays.fill(highest, Double.NEGATIVE_INFINITY);
        for (double probability : probabilities) {
            if (probability > highest[0]) {
                int at = 1;
                for (; at < size && probability > highest[at]; at++) {
                    highest[at - 1] = highest[at];
                }
                highest[at - 1] = probability;
            }
        }
        return highest[0];
    }

    /** The tags that may follow two others at one token, and their least probability. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Outlook(int pair, String[] tagsBefore, double[] probabilities, double least, double[] logarithms) {}

    /** One token of a search. */
    private final class Step {
        private final int index;
        private final T[] tokens;
        private final SequenceValidator<T> validator;
        private final Features features;
        private final Outlook[] outlooks = new Outlook[size];
        private int count;

        Step(int index, T[] tokens, Features features, SequenceValidator<T> validator) {
            this.index = index;
            this.tokens = tokens;
            this.validator = validator;
            this.features = features;
        }

        /** The best continuations of the best sequences, which are in descending order. */
        List<Link> goOn(List<Link> links, double leastScore) {
            Beam.Best best = new Beam.Best(size);
            for (Link link : links) {
                if (best.floor() <= link.score()) {
                    goOn(link, leastScore, best);
                }
            }
            return best.isTied() ? goOnFromAll(links, leastScore) : best.links();
        }

        private List<Link> goOnFromAll(List<Link> links, double leastScore) {
            Beam all = new Beam.All(size);
            links.forEach(link -> goOn(link, leastScore, all));
            return all.links();
        }

        private void goOn(Link link, double leastScore, Beam next) {
            Outlook outlook = outlook(link);
            double least = Math.max(outlook.least(), leastProbability(link, next));
            for (int tag = 0; tag < outlook.probabilities().length; tag++) {
                if (outlook.probabilities()[tag] >= least) {
                    add(link, tag, outlook, leastScore, next);
                }
            }
            if (next.isEmpty()) {
                for (int tag = 0; tag < outlook.probabilities().length; tag++) {
                    add(link, tag, outlook, leastScore, next);
                }
            }
        }

        /**
         * The probability below which nothing enters the beam; slightly lower, since sums of logarithms are rounded.
         */
        private double leastProbability(Link link, Beam next) {
            return StrictMath.exp(next.floor() - link.score()) * ALMOST_ONE;
        }

        private void add(Link link, int tag, Outlook outlook, double leastScore, Beam next) {
            double score = link.score() + logarithm(tag, outlook);
            if (score > leastScore && score >= next.floor()) {
                next.add(new Link(link, tag, outlook.probabilities()[tag], score));
            }
        }

        private Outlook outlook(Link link) {
            int pair = view.pair(link.tag(), link.tagBefore());
            for (int n = 0; n < count; n++) {
                if (outlooks[n].pair() == pair) {
                    return outlooks[n];
                }
            }
            outlooks[count] = look(pair, link.tag(), link.tagBefore());
            return outlooks[count++];
        }

        private Outlook look(int pair, int before, int twoBefore) {
            double[] probabilities = features.probabilities(before, twoBefore);
            double[] logarithms = new double[probabilities.length];
            Arrays.fill(logarithms, Double.NaN);
            return new Outlook(pair, tagsBefore(before, twoBefore), probabilities, least(probabilities), logarithms);
        }

        /** Minus infinity for a tag that must not follow, which ends the sequence. */
        private double logarithm(int tag, Outlook outlook) {
            double known = outlook.logarithms()[tag];
            if (Double.isNaN(known)) {
                known = validator.validSequence(index, tokens, outlook.tagsBefore(), model.tag(tag))
                        ? StrictMath.log(outlook.probabilities()[tag])
                        : Double.NEGATIVE_INFINITY;
                outlook.logarithms()[tag] = known;
            }
            return known;
        }

        /** An array of the full length, of which only the last two tags are set. */
        private String[] tagsBefore(int before, int twoBefore) {
            String[] tags = new String[index];
            if (index > 0) {
                tags[index - 1] = model.tag(before);
            }
            if (index > 1) {
                tags[index - 2] = model.tag(twoBefore);
            }
            return tags;
        }
    }
}
