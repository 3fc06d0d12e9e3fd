package io.github.copydesk.leftovers;

import io.github.copydesk.leftovers.Line.Word;
import io.github.copydesk.leftovers.Phrases.Hit;
import io.github.copydesk.leftovers.Phrases.Role;
import java.util.List;

/**
 * The words of a line that are in no list. A name weighs less than another word: it is capitalized and follows a
 * function word, as in "Reply to Anna", or another name. Other capitals may be those of a heading.
 */
final class UnlistedWords {
    private static final double NAME = 0.8;
    private static final double OTHER = 2;

    /** The sums of the weights before each word, and after the last one. */
    private final double[] sums;

    private int plain;

    UnlistedWords(Line line, List<Hit> hits) {
        int count = line.words().size();
        boolean[] known = new boolean[count];
        boolean[] leads = new boolean[count + 1];
        for (Hit hit : hits) {
            for (int i = hit.from(); i < hit.to(); i++) {
                known[i] = true;
            }
            leads[hit.to()] = hit.opens() || (hit.weight() == 0 && hit.role() == Role.NONE);
        }
        sums = new double[count + 1];
        for (int i = 0; i < count; i++) {
            Word word = line.words().get(i);
            boolean passed = known[i] || word.isNumber() || word.isMasked();
            boolean name = !passed && word.capital() && leads[i];
            leads[i + 1] |= name;
            plain += passed || name ? 0 : 1;
            sums[i + 1] = sums[i] + (passed ? 0 : name ? NAME : OTHER);
        }
    }

    double all() {
        return sums[sums.length - 1];
    }

    double before(int word) {
        return sums[word];
    }

    /** The number of these words that are no names. */
    int plain() {
        return plain;
    }
}
