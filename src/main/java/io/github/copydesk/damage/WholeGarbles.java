package io.github.copydesk.damage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the garbled stretches of a text of which no part was changed later. */
final class WholeGarbles {
    private static final int LONG_DOUBT = Limits.of("mojibake").get("long-doubt");

    private final CharSequence text;

    /** The ends of long runs without enough evidence, by encoding. Their parts have no more, and are not read again. */
    private final Map<Misreading, Integer> doubtfulEnds = new HashMap<>();

    private WholeGarbles(CharSequence text) {
        this.text = text;
    }

    /** The stretches in order, without overlaps. */
    static List<Garble> in(CharSequence text) {
        int first = UnitRun.candidate(text, 0);
        return first == text.length() ? List.of() : new WholeGarbles(text).from(first);
    }

    private List<Garble> from(int first) {
        GarbledSentences sentences = new GarbledSentences(text);
        Optional<Other> other = other(first);
        int at = first;
        while (at < text.length()) {
            int start = at;
            UnitRun run = UnitRun.at(text, start, Misreading.WESTERN);
            boolean sure = run.isSure() || sentences.goesOn(run.units());
            UnitRun doubtful = run;
            if (other.isPresent()) {
                Misreading misreading = other.get().misreading();
                UnitRun otherRun = unlessDoubtful(start, misreading);
                boolean otherSure = !otherRun.isEmpty()
                        && (otherRun.isSure()
                                || sentences.goesOn(otherRun.units())
                                || (!sure && otherRun.isOrdinaryIn(text)));
                if (otherSure && (!sure || explainsMore(otherRun, run, other.get()))) {
                    run = otherRun;
                    sure = true;
                }
                doubtful = otherRun.isEmpty() ? run : otherRun;
                remember(otherRun, otherSure);
            }
            if (!sure) {
                UnitRun anyRun = sureRun(start);
                sure = !anyRun.isEmpty();
                run = sure ? anyRun : run;
            }
            at = run.isEmpty() ? start + 1 : run.end();
            if (sure) {
                sentences.add(run.units());
            } else {
                sentences.doubt(doubtful.units());
            }
            at = UnitRun.candidate(text, at);
        }
        return sentences.found();
    }

    /** The longest run in any of the other encodings that has enough evidence by itself. */
    private UnitRun sureRun(int start) {
        UnitRun best = UnitRun.empty(Misreading.WESTERN);
        for (Misreading misreading : Misreading.OTHERS) {
            UnitRun run = unlessDoubtful(start, misreading);
            boolean sure = run.isSure();
            remember(run, sure);
            if (sure && run.size() > best.size()) {
                best = run;
            }
        }
        return best;
    }

    private UnitRun unlessDoubtful(int start, Misreading misreading) {
        return start < doubtfulEnds.getOrDefault(misreading, 0)
                ? UnitRun.empty(misreading)
                : UnitRun.at(text, start, misreading);
    }

    private void remember(UnitRun run, boolean sure) {
        if (!sure && run.size() > LONG_DOUBT) {
            doubtfulEnds.put(run.misreading(), run.end());
        }
    }

    /**
     * An encoding other than windows-1252.
     *
     * @param alone whether it explains text that cannot be correct and that windows-1252 does not explain
     */
    private record Other(Misreading misreading, boolean alone) {}

    /** Whether the run of the other encoding is longer, or as long if windows-1252 cannot explain the whole text. */
    private static boolean explainsMore(UnitRun otherRun, UnitRun run, Other other) {
        int difference = otherRun.end() - run.end();
        return difference > 0 || (difference == 0 && other.alone());
    }

    /** The encoding, other than windows-1252, that explains most of the text that cannot be correct. */
    private Optional<Other> other(int first) {
        Optional<Other> best = Optional.empty();
        int most = 0;
        for (Misreading misreading : Misreading.OTHERS) {
            int count = 0;
            boolean alone = false;
            int at = UnitRun.candidate(text, first);
            while (at < text.length()) {
                UnitRun run = UnitRun.at(text, at, misreading);
                boolean sure = run.isSure();
                count += sure ? run.size() : 0;
                alone |= sure && Unit.at(text, at, Misreading.WESTERN).isEmpty();
                at = UnitRun.candidate(text, run.isEmpty() ? at + 1 : run.end());
            }
            if (count > most) {
                best = Optional.of(new Other(misreading, alone));
                most = count;
            }
        }
        return best;
    }
}
