package io.github.copydesk.leftovers;

import io.github.copydesk.leftovers.Phrases.Hit;
import io.github.copydesk.leftovers.Phrases.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * A line with the words of pages found in it.
 *
 * @param hits the words and phrases that are in the list
 * @param unlisted the words that are not
 */
record PageWords(Line line, List<Hit> hits, UnlistedWords unlisted) {
    /**
     * Weights of the list: words that only pages use, words that only pages use but also in sentences, and words that
     * pages use mostly.
     */
    static final int OWN = 3;

    static final int FORM = 4;
    static final int MOSTLY = 2;

    private static final int EARLY = 4;

    static PageWords of(Line line, List<Hit> hits) {
        return new PageWords(line, List.copyOf(hits), new UnlistedWords(line, hits));
    }

    /** The same line without verbs that articles use as well and that are inside a clause: "How cookies track you". */
    PageWords withoutPlainVerbs() {
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : hits) {
            boolean verb = hit.role() == Role.ACT && !hit.isPhrase() && hit.weight() < MOSTLY;
            if (!verb || beginsAClause(hit, kept)) {
                kept.add(hit);
            }
        }
        return of(line, kept);
    }

    private boolean beginsAClause(Hit hit, List<Hit> before) {
        if (hit.from() == 0 || !line.before(hit.from()).isBlank()) {
            return true;
        }
        Hit last = before.isEmpty() ? hit : before.get(before.size() - 1);
        return last.to() == hit.from() && last.weight() == 0;
    }

    int count() {
        return line.words().size();
    }

    /** The number of words that are no numbers. */
    long length() {
        return line.words().stream().filter(word -> !word.isNumber()).count();
    }

    /** The number of words that are no function words. */
    long significant() {
        return hits.stream().filter(hit -> hit.weight() > 0).count();
    }

    /** The highest weight of a hit. */
    int best() {
        int best = 0;
        for (Hit hit : hits) {
            best = Math.max(best, hit.weight());
        }
        return best;
    }

    double sum() {
        return hits.stream().mapToDouble(Hit::weight).sum();
    }

    boolean areAllKnown() {
        return unlisted.all() == 0;
    }

    /** Whether a phrase is among the hits that only pages use. */
    boolean haveAPhrase() {
        return hits.stream().anyMatch(hit -> hit.isPhrase() && hit.weight() >= OWN);
    }

    /** Whether a whole clause is among the hits that only pages use. */
    boolean haveAClause() {
        return haveAClauseOf(3);
    }

    /** @param words the least number of words in the clause */
    boolean haveAClauseOf(int words) {
        return hits.stream().anyMatch(hit -> hit.weight() >= FORM && hit.to() - hit.from() >= words);
    }

    /** Whether a word refers to this page or its reader. */
    boolean point() {
        return hits.stream().anyMatch(hit -> hit.role() == Role.POINTER || hit.role() == Role.OWNER);
    }

    /**
     * Whether the line tells a story: "When I get home". The end of a form, "the next time I comment", does not count.
     */
    boolean narrate() {
        return hits.stream().anyMatch(hit -> hit.role() == Role.NARRATOR && hit.from() < EARLY);
    }

    /**
     * Whether the line begins with a function word that does not refer to the page: "The author replies", "In reply".
     */
    boolean beginAsProse() {
        return hits.get(0).weight() == 0 && hits.get(0).role() == Role.NONE;
    }

    /** Whether function words connect the line, and none of them refers to the page: "Comments from the gallery". */
    boolean readAsProse() {
        return hits.stream().anyMatch(hit -> hit.weight() == 0 && hit.role() == Role.NONE) && !point();
    }
}
