package io.github.copydesk.corpus;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import io.github.copydesk.text.WordRuns;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * The distinctive words of a line, without order, case, endings and stop words.
 *
 * <p>"Register now for free access" and "Register now to receive free access" differ by one word here. Words are cut to
 * six letters, which merges "subscribe", "subscribing" and "subscription", in any language with inflected endings.
 * Masked stretches are compared by their source.
 */
public record LineBag(Set<String> words) {
    private static final int STEM = 6;
    private static final int SMALL = 3;
    /** The fewest words of a line that can be compared. */
    static final int FEWEST = 2;

    private static final double SAME = 0.6;
    private static final double SAME_BUT_LONGER = 0.75;

    /** Longer lines have only one fingerprint: they are paragraphs, which are copied word for word. */
    private static final int LONGEST = 24;

    public LineBag {
        words = new TreeSet<>(words);
    }

    public static LineBag of(Document document, Block block) {
        return of(source(document, block));
    }

    public static LineBag of(String line) {
        Set<String> words = new TreeSet<>();
        WordRuns run = new WordRuns(line);
        while (run.next()) {
            if (isDistinctive(line, run)) {
                words.add(line.substring(run.start(), stemEnd(run)).toLowerCase(Locale.ROOT));
            }
        }
        return new LineBag(words);
    }

    static boolean isDistinctive(String line, WordRuns run) {
        return run.end() - run.start() > SMALL || Character.isDigit(line.charAt(run.start()));
    }

    static int stemEnd(WordRuns run) {
        return Math.min(run.start() + STEM, run.end());
    }

    /** The text of a block, with the source of its masked stretches. */
    public static String source(Document document, Block block) {
        if (block.masks().isEmpty()) {
            return block.text();
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Mask mask : block.masks()) {
            text.append(block.text(), at, mask.start()).append(document.text(block.span(mask)));
            at = mask.end();
        }
        return text.append(block.text().substring(at)).toString();
    }

    /** Whether two lines share most words, or one contains most of the other. */
    public boolean isLike(LineBag other) {
        long shared = words.stream().filter(other.words::contains).count();
        return likeness(other) >= SAME || (shared >= SMALL && overlap(other) >= SAME_BUT_LONGER);
    }

    /** The share of all their words that two lines have in common, from 0 to 1. */
    public double likeness(LineBag other) {
        long shared = words.stream().filter(other.words::contains).count();
        long all = words.size() + other.words.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** The share of the shorter line's words that the other has too, from 0 to 1. */
    public double overlap(LineBag other) {
        long shared = words.stream().filter(other.words::contains).count();
        int smaller = Math.min(words.size(), other.words.size());
        return smaller == 0 ? 0 : (double) shared / smaller;
    }

    /**
     * Fingerprints of a line: one of all words, and one for each word left out. Two lines share at least one
     * fingerprint if they differ by one added, missing or replaced word.
     */
    long[] prints() {
        int count = words.size();
        if (count < FEWEST) {
            return new long[0];
        }
        long[] stems = words.stream().mapToLong(Print::of).toArray();
        long[] prints = new long[leavesOut(count) ? count + 1 : 1];
        prints[0] = LongStream.of(stems).sum();
        for (int i = 1; i < prints.length; i++) {
            prints[i] = prints[0] - stems[i - 1];
        }
        return prints;
    }

    /** Whether a line of this many words is found with one word changed. */
    static boolean leavesOut(int words) {
        return words > SMALL && words <= LONGEST;
    }
}
