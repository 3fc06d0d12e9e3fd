package io.github.copydesk.languagetool.chunks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;

/**
 * A model of OpenNLP that predicts tags, of chunks or of parts of speech, as one flat table. OpenNLP keeps features in
 * a map by name, where a lookup reads six places in memory; here it reads two, and needs only the hash of a name.
 *
 * <p>A hash has 64 bits. If two features of the model have the same hash, the table cannot be built.
 */
final class TagModel {
    static final long NONE = -1;

    private static final long BASE = 0x5DEECE66DL;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;
    private static final int LENGTH_BITS = 8;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;

    private final String[] tags;
    private final Set<String> names;
    private final double prior;
    /**
     * Pairs of a hash, 0 for none, and the place of its feature: in the lower half the index of its outcomes, in the
     * upper half the index of the features that consist of a prefix and this one.
     */
    private final long[] table;

    private final int shift;
    private final int[] outcomes;
    private final double[] parameters;
    private int[] prefixes = {};
    private int[] places = {};

    /** @throws IllegalArgumentException when two features have the same hash */
    @SuppressWarnings("unchecked") // so GISModel says in its documentation
    TagModel(GISModel model) {
        Object[] parts = model.getDataStructures();
        Map<String, Context> features = (Map<String, Context>) parts[1];
        names = features.keySet();
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
        if (hash == 0 || (place & LONGEST) > tags.length || tags.length > LONGEST || place > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a feature that the table cannot hold");
        }
        table[slot] = hash;
        table[slot + 1] = place;
    }

    /** A feature whose name is that of another with a prefix. */
    private record Prefixed(long end, int prefix, int place) {}

    /**
     * Prepares {@link #after} for features with one of these prefixes.
     *
     * @param common the common beginning of all prefixes
     * @param rests the rest of each prefix
     */
    void join(String common, List<String> rests) {
        List<Prefixed> prefixed = new ArrayList<>();
        for (String name : names) {
            if (name.startsWith(common)) {
                addPrefixed(name, common.length(), rests, prefixed);
            }
        }
        prefixed.sort(Comparator.comparingLong(Prefixed::end));
        prefixes = prefixed.stream().mapToInt(Prefixed::prefix).toArray();
        places = prefixed.stream().mapToInt(Prefixed::place).toArray();
        int start = 0;
        for (int i = 1; i <= prefixed.size(); i++) {
            long end = prefixed.get(start).end();
            if (i == prefixed.size() || prefixed.get(i).end() != end) {
                putRow(end, start, i - start);
                start = i;
            }
        }
    }

    private void addPrefixed(String name, int from, List<String> rests, List<Prefixed> prefixed) {
        for (int prefix = 0; prefix < rests.size(); prefix++) {
            int end = from + rests.get(prefix).length();
            if (name.startsWith(rests.get(prefix), from) && end < name.length()) {
                prefixed.add(new Prefixed(hash(name.substring(end)), prefix, (int) place(name)));
            }
        }
    }

    private void putRow(long hash, long start, int length) {
        if (length > LONGEST) {
            throw new IllegalArgumentException("more prefixes than the table can hold");
        }
        if (place(hash) == NONE) {
            put(hash, 0);
        }
        for (int slot = slot(hash); ; slot = (slot + 2) & (table.length - 1)) {
            if (table[slot] == hash) {
                table[slot + 1] |= ((start << LENGTH_BITS) | length) << Integer.SIZE;
                return;
            }
        }
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

    /** The factor for the hash of the text before a name. */
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

    /** The place of the feature whose name has this hash, or {@link #NONE}. */
    long place(long hash) {
        for (int slot = slot(hash); table[slot] != 0; slot = (slot + 2) & (table.length - 1)) {
            if (table[slot] == hash) {
                return table[slot + 1];
            }
        }
        return NONE;
    }

    /**
     * The place of the feature that consists of a prefix and the feature at a place, or {@link #NONE}.
     *
     * @param prefix the index of the rest of the prefix
     */
    long after(int prefix, long place) {
        if (place != NONE) {
            int start = (int) (place >>> (Integer.SIZE + LENGTH_BITS));
            int end = start + ((int) (place >>> Integer.SIZE) & LONGEST);
            for (int i = start; i < end; i++) {
                if (prefixes[i] == prefix) {
                    return places[i];
                }
            }
        }
        return NONE;
    }

    double[] prior() {
        double[] sums = new double[tags.length];
        Arrays.fill(sums, prior);
        return sums;
    }

    /** Adds the weights of a feature for each tag. */
    void add(long place, double[] sums) {
        if (place != NONE) {
            int start = (int) place >>> LENGTH_BITS;
            int end = start + ((int) place & LONGEST);
            for (int i = start; i < end; i++) {
                sums[outcomes[i]] += parameters[i];
            }
        }
    }

    /** The probabilities of the tags from the sums of all features; the array of sums is overwritten. */
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
