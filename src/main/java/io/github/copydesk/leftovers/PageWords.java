package io.github.copydesk.leftovers;

import io.github.copydesk.leftovers.Phrases.Hit;
import io.github.copydesk.leftovers.Phrases.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * A line whose words were looked up in the list of what pages say.
 *
 * @param hits what of it is in the list
 * @param strangers what is not
 */
record PageWords(Line line, List<Hit> hits, Strangers strangers) {
    /** What pages only say, what they say only and also in sentences, and what they say mostly. */
    static final int OWN = 3;

    static final int FORM = 4;
    static final int MOSTLY = 2;

    private static final int EARLY = 4;

    static PageWords of(Line line, List<Hit> hits) {
        return new PageWords(line, List.copyOf(hits), new Strangers(line, hits));
    }

    /** Without verbs that pages and articles share, in the middle of a clause: "How cookies track you". */
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

    /** How many words are no numbers. */
    long length() {
        return line.words().stream().filter(word -> !word.isNumber()).count();
    }

    /** How many of its words are no small ones. */
    long telling() {
        return hits.stream().filter(hit -> hit.weight() > 0).count();
    }

    /** The weight of what tells most. */
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
        return strangers.all() == 0;
    }

    /** Whether a phrase is among them that pages alone use. */
    boolean haveAPhrase() {
        return hits.stream().anyMatch(hit -> hit.isPhrase() && hit.weight() >= OWN);
    }

    /** Whether a whole clause is among them that pages alone use. */
    boolean haveAClause() {
        return haveAClauseOf(3);
    }

    /** @param words how many it has at least */
    boolean haveAClauseOf(int words) {
        return hits.stream().anyMatch(hit -> hit.weight() >= FORM && hit.to() - hit.from() >= words);
    }

    /** Whether a word points at this page or its reader. */
    boolean point() {
        return hits.stream().anyMatch(hit -> hit.role() == Role.POINTER || hit.role() == Role.OWNER);
    }

    /** Whether somebody tells a story: "When I get home"; but a form may end with "the next time I comment". */
    boolean narrate() {
        return hits.stream().anyMatch(hit -> hit.role() == Role.NARRATOR && hit.from() < EARLY);
    }

    /** Whether a small word comes first that points at nothing: "The author replies", "In reply". */
    boolean beginAsProse() {
        return hits.get(0).weight() == 0 && hits.get(0).role() == Role.NONE;
    }

    /** Whether small words hold it together, and none of them points at the page: "Comments from the gallery". */
    boolean readAsProse() {
        return hits.stream().anyMatch(hit -> hit.weight() == 0 && hit.role() == Role.NONE) && !point();
    }
}
