package io.github.copydesk.languagetool.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedToken;

/**
 * Numbers, from 0, for the sets of values of tokens, so that a condition is evaluated once for each set. It is
 * thread-safe; a thread that reads an older state asks again.
 */
final class Vocabulary {
    /** The most sets; beyond this the cache costs more memory than it saves time. */
    private static final int MOST = 20_000;

    private static final int SLOTS = 1 << 16;

    private final Entry[] slots = new Entry[SLOTS];
    private final Function<String, AnalyzedToken> sample;
    private final List<AnalyzedToken[]> samples = new ArrayList<>();
    private volatile int count;

    /** @param sample creates a token from a value */
    Vocabulary(Function<String, AnalyzedToken> sample) {
        this.sample = sample;
    }

    /** A set, and the next one with the same hash. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Entry(String[] set, int number, @Nullable Entry next) {}

    /** @param values the values, of which the first {@code size} are the set */
    int number(String[] values, int size) {
        int hash = size;
        for (int i = 0; i < size; i++) {
            hash = hash * 31 + values[i].hashCode();
        }
        int slot = (hash ^ hash >>> 16) & (SLOTS - 1);
        Entry entry = entry(slot, values, size);
        return entry == null ? newNumber(slot, values, size) : entry.number();
    }

    private @Nullable Entry entry(int slot, String[] values, int size) {
        for (Entry entry = slots[slot]; entry != null; entry = entry.next()) {
            if (isSame(entry.set(), values, size)) {
                return entry;
            }
        }
        return null;
    }

    private synchronized int newNumber(int slot, String[] values, int size) {
        Entry entry = entry(slot, values, size);
        if (entry == null) {
            String[] set = Arrays.copyOf(values, size);
            samples.add(Arrays.stream(set)
                    .flatMap(value -> Stream.of(spaced(value, false), spaced(value, true)))
                    .toArray(AnalyzedToken[]::new));
            entry = new Entry(set, count, slots[slot]);
            slots[slot] = entry;
            count = samples.size();
        }
        return entry.number();
    }

    private static boolean isSame(String[] set, String[] values, int size) {
        if (set.length != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!set[i].equals(values[i])) {
                return false;
            }
        }
        return true;
    }

    private AnalyzedToken spaced(String value, boolean whitespaceBefore) {
        AnalyzedToken token = sample.apply(value);
        token.setWhitespaceBefore(whitespaceBefore);
        return token;
    }

    /** Two tokens for each value of a set, without and with white space before it, which some patterns test. */
    synchronized AnalyzedToken[] samples(int number) {
        return samples.get(number);
    }

    boolean isFull() {
        return count > MOST;
    }
}
