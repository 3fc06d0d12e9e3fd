package io.github.copydesk.check.languagetool;

import opennlp.tools.chunker.DefaultChunkerContextGenerator;
import opennlp.tools.util.TokenTag;

/**
 * What OpenNLP's chunker looks at to tell the chunk of one token: the features of
 * {@link DefaultChunkerContextGenerator}, in its order, so that their sums are the same to the last bit. They are
 * words and tags in a row, most of them once alone and once after the chunk before.
 */
final class ChunkFeatures {
    private static final int WORDS = 7;
    private static final int ALL = 19;
    private static final String[] BEFORE = {"_2=", "_1=", "0=", "1=", "2="};

    private final ChunkModel model;
    private final long[] hashes = new long[ALL];
    private final long[] weights = new long[ALL];
    private final double[] sums;
    private final long[][] afterChunk;
    private int count;

    ChunkFeatures(ChunkModel model, TokenTag[] tokens, int index) {
        this.model = model;
        this.afterChunk = new long[model.tags().length + 1][];
        for (int i = 0; i < BEFORE.length; i++) {
            put("w" + BEFORE[i], index + i - 2, tokens, true);
        }
        join(1, 2);
        join(2, 3);
        for (int i = 0; i < BEFORE.length; i++) {
            put("t" + BEFORE[i], index + i - 2, tokens, false);
        }
        for (int i = 0; i < BEFORE.length - 1; i++) {
            join(WORDS + i, WORDS + i + 1);
        }
        for (int i = 0; i < BEFORE.length - 2; i++) {
            join(ALL - BEFORE.length - 2 + i, WORDS + i + 2);
        }
        sums = model.prior();
        for (long hash : hashes) {
            model.add(model.place(hash), sums);
        }
    }

    private void put(String name, int index, TokenTag[] tokens, boolean word) {
        String value = index < 0 ? "bos" : index >= tokens.length ? "eos" : text(tokens[index], word);
        long weight = ChunkModel.weight(value);
        hashes[count] = ChunkModel.hash(name) * weight + ChunkModel.hash(value);
        weights[count++] = ChunkModel.weight(name) * weight;
    }

    private static String text(TokenTag token, boolean word) {
        return word ? token.getToken() : token.getTag();
    }

    private void join(int one, int other) {
        hashes[count] = hashes[one] * weights[other] + hashes[other];
        weights[count++] = weights[one] * weights[other];
    }

    /** Of each chunk tag after two others, which are -1 before the first token. */
    double[] probabilities(int before, int twoBefore) {
        String last = "p_1=" + (before < 0 ? "bos" : model.tag(before));
        String lastButOne = twoBefore < 0 ? "p_2=bos" : "p_2" + model.tag(twoBefore);
        double[] all = sums.clone();
        model.add(model.place(ChunkModel.hash(lastButOne)), all);
        model.add(model.place(ChunkModel.hash(last)), all);
        model.add(model.place(ChunkModel.hash(lastButOne + last)), all);
        for (long place : afterChunk(before, ChunkModel.hash(last))) {
            model.add(place, all);
        }
        return normalised(all);
    }

    private long[] afterChunk(int before, long hash) {
        if (afterChunk[before + 1] == null) {
            long[] places = new long[ALL];
            for (int i = 0; i < ALL; i++) {
                int feature = (i + WORDS) % ALL; // the tags come first
                places[i] = model.place(hash * weights[feature] + hashes[feature]);
            }
            afterChunk[before + 1] = places;
        }
        return afterChunk[before + 1];
    }

    private static double[] normalised(double[] logarithms) {
        double sum = 0;
        for (int i = 0; i < logarithms.length; i++) {
            logarithms[i] = StrictMath.exp(logarithms[i]);
            sum += logarithms[i];
        }
        for (int i = 0; i < logarithms.length; i++) {
            logarithms[i] /= sum;
        }
        return logarithms;
    }
}
