package io.github.copydesk.languagetool.chunks;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import opennlp.tools.chunker.DefaultChunkerContextGenerator;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.TokenTag;

/** The context from which OpenNLP's chunker predicts: the words and tags around a token, and the last two chunks. */
final class ChunkView implements TagSearch.View<TokenTag> {
    private static final String LAST = "p_1=";
    private static final String START = "bos";

    private final TagModel model;
    private final long[] afterOne;
    private final long[] afterLastButOne;
    private final long[][] afterTwo;

    ChunkView(TagModel model) {
        this.model = model;
        int tags = model.tags().length;
        model.join(
                LAST,
                Stream.concat(Stream.of(START), Arrays.stream(model.tags())).toList());
        String[] last = new String[tags + 1];
        afterOne = new long[tags + 1];
        afterLastButOne = new long[tags + 1];
        afterTwo = new long[tags + 1][tags + 1];
        for (int before = -1; before < tags; before++) {
            last[before + 1] = LAST + (before < 0 ? START : model.tag(before));
            afterOne[before + 1] = model.place(last[before + 1]);
        }
        for (int twoBefore = -1; twoBefore < tags; twoBefore++) {
            String lastButOne = twoBefore < 0 ? "p_2=" + START : "p_2" + model.tag(twoBefore);
            afterLastButOne[twoBefore + 1] = model.place(lastButOne);
            for (int before = -1; before < tags; before++) {
                afterTwo[twoBefore + 1][before + 1] = model.place(lastButOne + last[before + 1]);
            }
        }
    }

    @Override
    public boolean isOf(BeamSearchContextGenerator<TokenTag> contexts) {
        return contexts.getClass() == DefaultChunkerContextGenerator.class;
    }

    @Override
    public IntFunction<Features> features(TokenTag[] tokens) {
        ChunkWords words = new ChunkWords(tokens);
        return index -> new ChunkFeatures(model, this, words, index);
    }

    /** Adds the weights of the two previous chunks for each tag. */
    void add(int before, int twoBefore, double[] sums) {
        model.add(afterLastButOne[twoBefore + 1], sums);
        model.add(afterOne[before + 1], sums);
        model.add(afterTwo[twoBefore + 1][before + 1], sums);
    }
}
