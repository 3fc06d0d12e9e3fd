package io.github.copydesk.languagetool.chunks;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import opennlp.tools.postag.DefaultPOSContextGenerator;
import opennlp.tools.util.BeamSearchContextGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The context from which OpenNLP's part-of-speech tagger predicts: the features of {@link DefaultPOSContextGenerator}
 * without a dictionary, in the same order, so that sums are equal to the last bit. The features of a word are computed
 * once.
 */
final class WordView implements TagSearch.View<String> {
    /** The most cached words. */
    private static final int MOST_WORDS = 20_000;

    private static final int AFFIX = 4;
    private static final String START = "*SB*";
    private static final String END = "*SE*";

    private final TagModel model;
    private final int tags;
    private final long[] after;
    private final long[][] afterTwo;
    private final int[][] pairs;
    private final Map<String, Word> words = new ConcurrentHashMap<>();

    WordView(TagModel model) {
        this.model = model;
        this.tags = model.tags().length;
        this.after = new long[tags];
        this.afterTwo = new long[tags][tags];
        this.pairs = new int[tags][tags];
        Map<String, Integer> known = new HashMap<>();
        for (int before = 0; before < tags; before++) {
            after[before] = model.place("t=" + model.tag(before));
            for (int twoBefore = 0; twoBefore < tags; twoBefore++) {
                afterTwo[before][twoBefore] = model.place("t2=" + model.tag(twoBefore) + "," + model.tag(before));
                pairs[before][twoBefore] =
                        known.computeIfAbsent(model.tag(before) + model.tag(twoBefore), it -> known.size());
            }
        }
    }

    @Override
    public boolean isOf(BeamSearchContextGenerator<String> contexts) {
        return contexts.getClass() == DefaultPOSContextGenerator.class;
    }

    /**
     * A number for the pair of tags. OpenNLP caches contexts by the concatenated tags, in which VB after PRP equals VBP
     * after RP.
     */
    @Override
    public int pair(int before, int twoBefore) {
        return before < 0 || twoBefore < 0 ? -2 - before : pairs[before][twoBefore];
    }

    @Override
    public IntFunction<Features> features(String[] tokens) {
        return index -> features(tokens, index);
    }

    private Features features(String[] tokens, int index) {
        Word previous = word(index > 0 ? tokens[index - 1] : START);
        Word lastButOne = index == 0 ? null : word(index > 1 ? tokens[index - 2] : START);
        boolean last = index + 1 == tokens.length;
        Word next = word(last ? END : tokens[index + 1]);
        Word nextButOne = last ? null : word(index + 2 < tokens.length ? tokens[index + 2] : END);
        return new WordFeatures(word(tokens[index]), previous, lastButOne, next, nextButOne);
    }

    private Word word(String text) {
        Word known = words.get(text);
        if (known != null) {
            return known;
        }
        if (words.size() >= MOST_WORDS) {
            words.clear();
        }
        Word word = new Word(text);
        words.put(text, word);
        return word;
    }

    /** The weights of a word for its own tag, and the places of its features for its neighbors. */
    private final class Word {
        private final double[] sums = model.prior();
        private final long previous;
        private final long lastButOne;
        private final long next;
        private final long nextButOne;

        Word(String text) {
            add("default");
            add("w=" + text);
            for (int i = 1; i <= AFFIX; i++) {
                add("suf=" + text.substring(Math.max(text.length() - i, 0)));
            }
            for (int i = 1; i <= AFFIX; i++) {
                add("pre=" + text.substring(0, Math.min(i, text.length())));
            }
            if (text.indexOf('-') >= 0) {
                add("h");
            }
            if (text.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
                add("c");
            }
            if (text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
                add("d");
            }
            previous = model.place("p=" + text);
            lastButOne = model.place("pp=" + text);
            next = model.place("n=" + text);
            nextButOne = model.place("nn=" + text);
        }

        private void add(String name) {
            model.add(model.place(name), sums);
        }
    }

    private final class WordFeatures implements Features {
        private final double[] sums;
        private final @Nullable Word lastButOne;
        private final Word next;
        private final @Nullable Word nextButOne;

        WordFeatures(Word word, Word previous, @Nullable Word lastButOne, Word next, @Nullable Word nextButOne) {
            this.sums = word.sums.clone();
            model.add(previous.previous, sums);
            this.lastButOne = lastButOne;
            this.next = next;
            this.nextButOne = nextButOne;
        }

        @Override
        public double[] probabilities(int before, int twoBefore) {
            double[] all = sums.clone();
            if (before >= 0) {
                model.add(after[before], all);
            }
            if (lastButOne != null) {
                model.add(lastButOne.lastButOne, all);
            }
            if (twoBefore >= 0) {
                model.add(afterTwo[before][twoBefore], all);
            }
            model.add(next.next, all);
            if (nextButOne != null) {
                model.add(nextButOne.nextButOne, all);
            }
            return TagModel.probabilities(all);
        }
    }
}
