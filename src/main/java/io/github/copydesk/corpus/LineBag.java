package io.github.copydesk.corpus;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words that tell one line from another, without order, case, endings and small words.
 *
 * <p>"Register now for free access" and "Register now to receive free access" differ by one word here.
 * Words are cut to six letters, which joins "subscribe", "subscribing" and "subscription" in any
 * language that inflects at the end. Masked stretches are compared by their source.
 */
public record LineBag(Set<String> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int STEM = 6;
    private static final int SMALL = 3;
    private static final double SAME = 0.6;
    private static final double SAME_BUT_LONGER = 0.75;

    /** Longer lines have one print only: they are paragraphs, and those are copied as they are. */
    private static final int LONGEST = 24;

    public LineBag {
        words = new TreeSet<>(words);
    }

    public static LineBag of(Document document, Block block) {
        return of(source(document, block));
    }

    public static LineBag of(String line) {
        Set<String> words = new TreeSet<>();
        WORD.matcher(line).results().map(MatchResult::group).forEach(word -> {
            if (word.length() > SMALL || Character.isDigit(word.charAt(0))) {
                words.add(word.substring(0, Math.min(STEM, word.length())).toLowerCase(Locale.ROOT));
            }
        });
        return new LineBag(words);
    }

    /** The text of a block with its masked stretches as the source has them. */
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

    /** Whether two lines say the same in other words, or one says it at greater length. */
    public boolean isLike(LineBag other) {
        long shared = words.stream().filter(other.words::contains).count();
        return likeness(other) >= SAME || (shared >= SMALL && overlap(other) >= SAME_BUT_LONGER);
    }

    /** How much of all their words two lines share, from 0 to 1. */
    public double likeness(LineBag other) {
        long shared = words.stream().filter(other.words::contains).count();
        long all = words.size() + other.words.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** The share of the smaller line's words that the other has too. */
    public double overlap(LineBag other) {
        long shared = words.stream().filter(other.words::contains).count();
        int smaller = Math.min(words.size(), other.words.size());
        return smaller == 0 ? 0 : (double) shared / smaller;
    }

    /**
     * Prints of which two lines share at least one when they differ by a word more, a word less or
     * another word: one of all words, and one for each word left out.
     */
    List<Long> prints() {
        List<Long> prints = new ArrayList<>();
        if (words.size() < 2) {
            return prints;
        }
        long all = words.stream().mapToLong(Print::of).sum();
        prints.add(all);
        if (words.size() > SMALL && words.size() <= LONGEST) {
            words.forEach(word -> prints.add(all - Print.of(word)));
        }
        return prints;
    }
}
