package io.github.copydesk.check.languagetool.chunks;

import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;

/**
 * One of OpenNLP's models that tell tags, of chunks or of parts of speech, in one flat table. The model itself keeps its features in a map by their names,
 * and looking for a name in it walks through six places of the memory; here it takes two, and the name need not be
 * written, only its hash.
 *
 * <p>A hash has 64 bits. No two features of the model share one, or there is no table.
 */
final class TagModel {
    static final long NONE = -1;

    private static final long BASE = 0x5DEECE66DL;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;
    private static final int LENGTH_BITS = 8;

    private final String[] tags;
    private final double prior;
    /** Pairs of a hash, 0 for none, and the place of its feature. */
    private final long[] table;

    private final int shift;
    private final int[] outcomes;
    private final double[] parameters;

    /** @throws IllegalArgumentException when two features share a hash */
    @SuppressWarnings("unchecked") // so GISModel says in its documentation
    TagModel(GISModel model) {
        Object[] parts = model.getDataStructures();
        Map<String, Context> features = (Map<String, Context>) parts[1];
        tags = (String[]) parts[2];
        prior = StrictMath.log(1.0 / tags.length);
        int size = features.values().stream()
                .mapToInt(it -> it.getOutcomes().length)
                .sum();
        outcomes = new int[size];
        parameters = new double[size];
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(features.size() * 2);
        shift = Long.SIZE - bits;
        table = new long[2 << bits];
        int at = 0;
        for (Map.Entry<String, Context> feature : features.entrySet()) {
            int length = feature.getValue().getOutcomes().length;
            put(hash(feature.getKey()), ((long) at << LENGTH_BITS) | length);
            System.arraycopy(feature.getValue().getOutcomes(), 0, outcomes, at, length);
            System.arraycopy(feature.getValue().getParameters(), 0, parameters, at, length);
            at += length;
        }
    }

    private void put(long hash, long place) {
        int slot = slot(hash);
        while (table[slot] != 0) {
            if (table[slot] == hash) {
                throw new IllegalArgumentException("two features with the hash " + hash);
            }
            slot = (slot + 2) & (table.length - 1);
        }
        if (hash == 0 || (place & ((1 << LENGTH_BITS) - 1)) > tags.length) {
            throw new IllegalArgumentException("a feature that the table cannot hold");
        }
        table[slot] = hash;
        table[slot + 1] = place;
    }

    private int slot(long hash) {
        return (int) ((hash * SCATTER) >>> shift) * 2;
    }

    String tag(int index) {
        return tags[index];
    }

    String[] tags() {
        return tags.clone();
    }

    int size() {
        return tags.length;
    }

    static long hash(String name) {
        long hash = 0;
        for (int i = 0; i < name.length(); i++) {
            hash = hash * BASE + name.charAt(i);
        }
        return hash;
    }

    /** By which the hash of what stands before a name is to be multiplied. */
    static long weight(String name) {
        long weight = 1;
        for (int i = 0; i < name.length(); i++) {
            weight *= BASE;
        }
        return weight;
    }

    /** The place of the feature with this name, or {@link #NONE}. */
    long place(String name) {
        return place(hash(name));
    }

    /** The place of the feature with a name of this hash, or {@link #NONE}. */
    long place(long hash) {
        for (int slot = slot(hash); table[slot] != 0; slot = (slot + 2) & (table.length - 1)) {
            if (table[slot] == hash) {
                return table[slot + 1];
            }
        }
        return NONE;
    }

    double[] prior() {
        double[] sums = new double[tags.length];
        Arrays.fill(sums, prior);
        return sums;
    }

    /** Adds what a feature says of each tag. */
    void add(long place, double[] sums) {
        if (place != NONE) {
            int start = (int) (place >>> LENGTH_BITS);
            int end = start + (int) (place & ((1 << LENGTH_BITS) - 1));
            for (int i = start; i < end; i++) {
                sums[outcomes[i]] += parameters[i];
            }
        }
    }

    /** What the sums of all features say of each tag; they are lost. */
    static double[] probabilities(double[] sums) {
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = StrictMath.exp(sums[i]);
            all += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= all;
        }
        return sums;
    }
}
