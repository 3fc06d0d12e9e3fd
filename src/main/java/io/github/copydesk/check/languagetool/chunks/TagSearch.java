package io.github.copydesk.check.languagetool.chunks;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Queue;
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
 * OpenNLP's beam search for the tags of tokens, a large part of LanguageTool's time, with the same outcome to the last
 * bit and a fraction of the work.
 *
 * <p>Of the tags before a token only the last two matter, and most of the sequences in a beam share them; so each pair
 * is looked at once. A sequence is a link to the one that it goes on from, not a copy of it. Which of equal scores comes
 * first stays as it was, since the same are put into the same queue in the same order.
 */
final class TagSearch<T> implements SequenceClassificationModel<T> {
    private static final double LEAST_SCORE = -100_000;

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

    /** What is looked at to tell a tag. */
    interface View<T> {
        /** Whether OpenNLP would look at the same. */
        boolean isOf(BeamSearchContextGenerator<T> contexts);

        /** The features of each token by its index. */
        IntFunction<Features> features(T[] tokens);

        /** Equal for pairs of tags that are told from what stands before by the first of them alone. */
        default int pair(int before, int twoBefore) {
            return (before + 1) << Short.SIZE | (twoBefore + 1);
        }
    }

    /** A sequence of tags: its last one, and the sequence before it. */
    private record Link(@Nullable Link before, int tag, double probability, double score) implements Comparable<Link> {
        static final Link START = new Link(null, -1, 1, 0);

        int tagBefore() {
            return before == null ? -1 : before.tag;
        }

        @Override
        public int compareTo(Link other) {
            return Double.compare(other.score, score);
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
        if (!view.isOf(contexts)) {
            return new BeamSearch<T>(size, original)
                    .bestSequences(count, tokens, additional, leastScore, contexts, validator);
        }
        Queue<Link> previous = new PriorityQueue<>(size);
        Queue<Link> next = new PriorityQueue<>(size);
        previous.add(Link.START);
        IntFunction<Features> features = view.features(tokens);
        for (int i = 0; i < tokens.length; i++) {
            Step step = new Step(i, tokens, features.apply(i), validator);
            for (int n = Math.min(size, previous.size()); n > 0; n--) {
                step.goOn(previous.remove(), leastScore, next);
            }
            previous.clear();
            Queue<Link> emptied = previous;
            previous = next;
            next = emptied;
        }
        Sequence[] best = new Sequence[Math.min(count, previous.size())];
        for (int n = 0; n < best.length; n++) {
            best[n] = sequence(previous.remove());
        }
        return best;
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

    /** The least of so many highest probabilities as the beam is wide. */
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

    /** What may follow two tags at one token; nothing goes on from a logarithm of minus infinity. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Outlook(int pair, String[] tagsBefore, double[] probabilities, double[] logarithms) {}

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

        /** Puts all that may follow into the queue. */
        void goOn(Link link, double leastScore, Queue<Link> next) {
            Outlook outlook = outlook(link);
            for (int tag = 0; tag < outlook.logarithms().length; tag++) {
                add(link, tag, outlook, outlook.logarithms()[tag], leastScore, next);
            }
            if (next.isEmpty()) {
                for (int tag = 0; tag < outlook.logarithms().length; tag++) {
                    add(link, tag, outlook, logarithm(tag, outlook, 0), leastScore, next);
                }
            }
        }

        private void add(Link link, int tag, Outlook outlook, double logarithm, double leastScore, Queue<Link> next) {
            double score = link.score() + logarithm;
            if (score > leastScore) {
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
            Outlook outlook =
                    new Outlook(pair, tagsBefore(before, twoBefore), probabilities, new double[probabilities.length]);
            double least = least(probabilities);
            for (int tag = 0; tag < probabilities.length; tag++) {
                outlook.logarithms()[tag] = logarithm(tag, outlook, least);
            }
            return outlook;
        }

        private double logarithm(int tag, Outlook outlook, double least) {
            double probability = outlook.probabilities()[tag];
            return probability >= least && validator.validSequence(index, tokens, outlook.tagsBefore(), model.tag(tag))
                    ? StrictMath.log(probability)
                    : Double.NEGATIVE_INFINITY;
        }

        /** As long as it should be, though only the last two are there. */
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
