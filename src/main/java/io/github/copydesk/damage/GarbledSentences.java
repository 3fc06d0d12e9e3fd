package io.github.copydesk.damage;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the garbled stretches of a text from left to right. Words of another script that are close together become
 * one stretch, and a short one is accepted beside a long one.
 */
final class GarbledSentences {
    private static final int LONGEST = Limits.of("mojibake").get("longest");
    private static final String BETWEEN = " ,.;:!?-";

    private final CharSequence text;
    private final List<Garble> found = new ArrayList<>();
    /** The end of the last word of another script, or of a punctuation mark after it. */
    private int foreignEnd = -1;
    /** The last stretch that was not accepted; empty if there is none. */
    private List<Unit> doubtful = List.of();

    GarbledSentences(CharSequence text) {
        this.text = text;
    }

    List<Garble> found() {
        return found;
    }

    /** Whether a run of another script closely follows a garbled word. */
    boolean goesOn(List<Unit> run) {
        return isForeign(run) && isNext(foreignEnd, run.get(0).start());
    }

    /** Remembers a run without enough evidence; the next run may provide it. */
    void doubt(List<Unit> run) {
        if (isForeign(run) && (doubtful.isEmpty() || run.get(0).start() >= end(doubtful))) {
            doubtful = run;
        }
    }

    void add(List<Unit> run) {
        if (!doubtful.isEmpty()
                && isForeign(run)
                && isNext(end(doubtful), run.get(0).start())) {
            append(doubtful);
        }
        append(run);
        doubtful = List.of();
    }

    private void append(List<Unit> run) {
        StringBuilder repaired = new StringBuilder();
        run.forEach(unit -> repaired.appendCodePoint(unit.codePoint()));
        int start = run.get(0).start();
        Garble garble = new Garble(start, end(run), repaired.toString());
        Garble last = found.isEmpty() ? garble : found.get(found.size() - 1);
        boolean foreign = isForeign(run);
        if (foreign
                && last.end() == foreignEnd
                && isNext(foreignEnd, start)
                && garble.end() - last.start() <= LONGEST) {
            CharSequence between = text.subSequence(last.end(), start);
            found.set(
                    found.size() - 1,
                    new Garble(last.start(), garble.end(), last.repaired() + between + garble.repaired()));
        } else {
            found.add(garble);
        }
        if (foreign || isNext(foreignEnd, start)) {
            foreignEnd = garble.end();
        }
    }

    private boolean isNext(int end, int start) {
        return end >= 0
                && start >= end
                && start - end <= 2
                && text.subSequence(end, start).chars().allMatch(c -> BETWEEN.indexOf(c) >= 0);
    }

    private static int end(List<Unit> run) {
        return run.get(run.size() - 1).end();
    }

    /** Whether the run has letters, all of a script other than Latin. */
    private static boolean isForeign(List<Unit> run) {
        boolean foreign = false;
        for (Unit unit : run) {
            boolean latin = unit.isLatin();
            if (latin && Character.isLetter(unit.codePoint())) {
                return false;
            }
            foreign |= !latin;
        }
        return foreign;
    }
}
