package io.github.copydesk.corpus;

import io.github.copydesk.text.WordRuns;
import java.util.Arrays;

/** Computes the fingerprints of lines without keeping their words. */
final class LinePrints {
    private long[] stems = new long[32];
    private int count;
    private long[] all = new long[64];
    private int size;
    private long[] wholes = new long[16];
    private int lines;

    /** A line that has no other fingerprints. */
    void add(ExactLine line) {
        add(line.print());
    }

    void add(String line) {
        ExactLine.of(line).ifPresent(it -> add(it.print()));
        read(line);
        if (count < LineBag.FEWEST) {
            return;
        }
        long whole = 0;
        for (int i = 0; i < count; i++) {
            whole += stems[i];
        }
        if (lines == wholes.length) {
            wholes = Arrays.copyOf(wholes, 2 * lines);
        }
        wholes[lines++] = whole;
        add(whole);
        if (LineBag.leavesOut(count)) {
            for (int i = 0; i < count; i++) {
                add(whole - stems[i]);
            }
        }
    }

    private void add(long print) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = print;
    }

    /** The distinct stems of a line. */
    private void read(String line) {
        count = 0;
        WordRuns run = new WordRuns(line);
        while (run.next()) {
            if (LineBag.isDistinctive(line, run)) {
                stems = count == stems.length ? Arrays.copyOf(stems, 2 * count) : stems;
                stems[count++] = Print.ofSmall(line, run.start(), LineBag.stemEnd(run));
            }
        }
        Arrays.sort(stems, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || stems[i] != stems[i - 1]) {
                stems[distinct++] = stems[i];
            }
        }
        count = distinct;
    }

    /** All prints, of each line that of {@link ExactLine} and those of {@link LineBag#prints()}. */
    long[] all() {
        return Arrays.copyOf(all, size);
    }

    /** The first fingerprint of each line: that of all its words. */
    long[] wholes() {
        return Arrays.copyOf(wholes, lines);
    }
}
