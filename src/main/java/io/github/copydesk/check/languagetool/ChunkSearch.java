package io.github.copydesk.check.languagetool;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Queue;
import opennlp.tools.chunker.DefaultChunkerContextGenerator;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.TokenTag;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's beam search for chunks, which takes a third of LanguageTool's time, with the same outcome to the last bit
 * and a fraction of the work.
 *
 * <p>Of the chunks before a token only the last two matter, and most of the sequences in a beam share them; so each pair
 * is looked at once. A sequence is a link to the one that it goes on from, not a copy of it. Which of equal scores comes
 * first stays as it was, since the same are put into the same queue in the same order.
 */
final class ChunkSearch implements SequenceClassificationModel<TokenTag> {
    private static final double LEAST_SCORE = -100_000;

    private final int size;
    private final GISModel original;
    private final ChunkModel model;

    ChunkSearch(int size, GISModel original) {
        this.size = size;
        this.original = original;
        this.model = new ChunkModel(original);
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
            TokenTag[] tokens,
            Object[] additional,
            double leastScore,
            BeamSearchContextGenerator<TokenTag> contexts,
            SequenceValidator<TokenTag> validator) {
        if (contexts.getClass() != DefaultChunkerContextGenerator.class) {
            return new BeamSearch<TokenTag>(size, original)
                    .bestSequences(count, tokens, additional, leastScore, contexts, validator);
        }
        Queue<Link> previous = new PriorityQueue<>(size);
        Queue<Link> next = new PriorityQueue<>(size);
        previous.add(Link.START);
        for (int i = 0; i < tokens.length; i++) {
            Step step = new Step(i, tokens, validator);
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
            TokenTag[] tokens,
            Object[] additional,
            BeamSearchContextGenerator<TokenTag> contexts,
            SequenceValidator<TokenTag> validator) {
        return bestSequences(count, tokens, additional, LEAST_SCORE, contexts, validator);
    }

    @Override
    public @Nullable Sequence bestSequence(
            TokenTag[] tokens,
            Object[] additional,
            BeamSearchContextGenerator<TokenTag> contexts,
            SequenceValidator<TokenTag> validator) {
        Sequence[] best = bestSequences(1, tokens, additional, contexts, validator);
        return best.length > 0 ? best[0] : null;
    }

    @Override
    public String[] getOutcomes() {
        return model.tags();
    }

    /** What may follow two tags at one token; nothing goes on from a logarithm of minus infinity. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Outlook(int before, int twoBefore, double[] probabilities, double[] logarithms) {}

    /** One token of a search. */
    private final class Step {
        private final int index;
        private final TokenTag[] tokens;
        private final SequenceValidator<TokenTag> validator;
        private final ChunkFeatures features;
        private final Outlook[] outlooks = new Outlook[size];
        private int count;

        Step(int index, TokenTag[] tokens, SequenceValidator<TokenTag> validator) {
            this.index = index;
            this.tokens = tokens;
            this.validator = validator;
            this.features = new ChunkFeatures(model, tokens, index);
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
            for (int n = 0; n < count; n++) {
                if (outlooks[n].before() == link.tag() && outlooks[n].twoBefore() == link.tagBefore()) {
                    return outlooks[n];
                }
            }
            outlooks[count] = look(link.tag(), link.tagBefore());
            return outlooks[count++];
        }

        private Outlook look(int before, int twoBefore) {
            double[] probabilities = features.probabilities(before, twoBefore);
            Outlook outlook = new Outlook(before, twoBefore, probabilities, new double[probabilities.length]);
            double[] sorted = probabilities.clone();
            Arrays.sort(sorted);
            double least = sorted[Math.max(0, sorted.length - size)];
            for (int tag = 0; tag < probabilities.length; tag++) {
                outlook.logarithms()[tag] = logarithm(tag, outlook, least);
            }
            return outlook;
        }

        private double logarithm(int tag, Outlook outlook, double least) {
            double probability = outlook.probabilities()[tag];
            return probability >= least && validator.validSequence(index, tokens, tagsBefore(outlook), model.tag(tag))
                    ? StrictMath.log(probability)
                    : Double.NEGATIVE_INFINITY;
        }

        /** As long as it should be, though only the last two are there. */
        private String[] tagsBefore(Outlook outlook) {
            String[] tags = new String[index];
            if (index > 0) {
                tags[index - 1] = model.tag(outlook.before());
            }
            if (index > 1) {
                tags[index - 2] = model.tag(outlook.twoBefore());
            }
            return tags;
        }
    }
}
