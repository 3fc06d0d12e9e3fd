package io.github.copydesk.languagetool.chunks;

import java.util.Arrays;
import opennlp.tools.chunker.DefaultChunkerContextGenerator;

/**
 * The features from which OpenNLP's chunker predicts the chunk of one token: those of
 * {@link DefaultChunkerContextGenerator} in the same order, so that sums are equal to the last bit. They are sequences
 * of words and tags, most of them once alone and once after the previous chunk.
 */
final class ChunkFeatures implements Features {
    private static final int WORDS = 7;
    private static final int ALL = 19;
    private static final String[] PLACES = {"_2=", "_1=", "0=", "1=", "2="};
    private static final long[][] WORD_NAMES = names("w");
    private static final long[][] TAG_NAMES = names("t");

    private final TagModel model;
    private final ChunkView view;
    private final long[] hashes = new long[ALL];
    private final long[] weights = new long[ALL];
    private final long[] places = new long[ALL];
    private final double[] sums;
    private final long[][] afterChunk;
    private int count;

    ChunkFeatures(TagModel model, ChunkView view, ChunkWords words, int index) {
        this.model = model;
        this.view = view;
        this.afterChunk = new long[model.size() + 1][];
        for (int i = 0; i < PLACES.length; i++) {
            put(WORD_NAMES[i], words.hash(index + i - 2, true));
        }
        join(1, 2);
        join(2, 3);
        for (int i = 0; i < PLACES.length; i++) {
            put(TAG_NAMES[i], words.hash(index + i - 2, false));
        }
        for (int i = 0; i < PLACES.length - 1; i++) {
            join(WORDS + i, WORDS + i + 1);
        }
        for (int i = 0; i < PLACES.length - 2; i++) {
            join(ALL - PLACES.length - 2 + i, WORDS + i + 2);
        }
        sums = model.prior();
        for (int i = 0; i < ALL; i++) {
            places[i] = model.place(hashes[i]);
            model.add(places[i], sums);
        }
    }

    private static long[][] names(String kind) {
        return Arrays.stream(PLACES)
                .map(place -> new long[] {TagModel.hash(kind + place), TagModel.weight(kind + place)})
                .toArray(long[][]::new);
    }

    private void put(long[] name, long[] value) {
        hashes[count] = name[0] * value[1] + value[0];
        weights[count++] = name[1] * value[1];
    }

    private void join(int one, int other) {
        hashes[count] = hashes[one] * weights[other] + hashes[other];
        weights[count++] = weights[one] * weights[other];
    }

    @Override
    public double[] probabilities(int before, int twoBefore) {
        double[] all = sums.clone();
        view.add(before, twoBefore, all);
        for (long place : afterChunk(before)) {
            model.add(place, all);
        }
        return TagModel.probabilities(all);
    }

    private long[] afterChunk(int before) {
        if (afterChunk[before + 1] == null) {
            long[] found = new long[ALL];
            for (int i = 0; i < ALL; i++) {
                found[i] = model.after(before + 1, places[(i + WORDS) % ALL]); // the tags come first
            }
            afterChunk[before + 1] = found;
        }
        return afterChunk[before + 1];
    }
}
