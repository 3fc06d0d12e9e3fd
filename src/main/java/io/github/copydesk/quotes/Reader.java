package io.github.copydesk.quotes;

import io.github.copydesk.text.Block;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads consecutive blocks by a beam search: it keeps the cheapest {@link Reading} for each set of open quotations and
 * drops those that are much more expensive, so its time is linear in the marks.
 */
final class Reader {
    private static final int DEEPEST = 3;
    private static final int FAR_WORSE = 13;

    private static final int OPENED_AGAIN = 2;
    /** The cost of reopening a speech in a paragraph after it was not reopened in an earlier one. */
    private static final int OPENED_AGAIN_LATE = 5;

    private static final int OVER_A_LIST = 1;
    private static final int OVER_A_PARAGRAPH = 6;
    private static final int STRAIGHT_OVER_A_PARAGRAPH = 4;
    /** The additional cost for each further paragraph. */
    private static final int OVER_ANOTHER = 2;

    private static final int UNLIKE_A_SPEECH = 9;

    private final Judge judge;
    private final Wording wording;
    private List<Reading> readings = List.of(Reading.start());

    Reader(Judge judge, Wording wording) {
        this.judge = judge;
        this.wording = wording;
    }

    void enter(Block block, List<Mark> marks) {
        if (readings.size() != 1 || readings.get(0).isOpen()) {
            keep(readings.stream()
                    .flatMap(reading -> leavings(reading).stream())
                    .map(reading -> carried(reading, block, marks))
                    .toList());
        }
        for (Mark mark : marks) {
            List<Reading> next = read(readings, mark);
            if (mark.isDoubled()) {
                List<Mark> halves = mark.halves();
                next.addAll(read(read(readings, halves.get(0)), halves.get(1)));
            }
            keep(next);
        }
    }

    private List<Reading> read(List<Reading> before, Mark mark) {
        List<Reading> next = new ArrayList<>();
        for (Reading reading : before) {
            for (Reading left : leavings(reading)) {
                read(left, mark, next);
            }
        }
        return next;
    }

    /** The defects of the cheapest reading, when nothing more follows. */
    List<QuoteDefect> finish() {
        return readings.stream()
                .map(reading -> leavings(reading))
                .map(left -> left.get(left.size() - 1))
                .min(Comparator.comparingInt(Reading::cost))
                .map(best -> best.trail().defects())
                .orElse(List.of());
    }

    /** The reading, and its variants in which the innermost quotations are never closed. */
    private List<Reading> leavings(Reading reading) {
        if (!reading.isOpen()) {
            return List.of(reading);
        }
        List<Reading> all = new ArrayList<>(List.of(reading));
        for (Reading at = reading; at.isOpen(); ) {
            Quotation lost = at.innermost();
            boolean sure = lost.sure() && !judge.isDoubtful(lost.opener());
            at = at.leaving(0).withDefect(() -> Wording.notClosed(lost.opener(), sure), judge.alone(lost.opener()));
            all.add(at);
        }
        return all;
    }

    private void read(Reading reading, Mark mark, List<Reading> next) {
        int ignoring = judge.ignoring(mark);
        if (ignoring < Judge.IMPOSSIBLE) {
            next.add(reading.dearer(ignoring));
        }
        int opening = judge.opening(reading, mark);
        if (opening < Judge.IMPOSSIBLE && reading.open().size() < DEEPEST) {
            next.add(reading.opening(Quotation.opened(mark), opening));
        }
        if (reading.isOpen()) {
            readWithin(reading, mark, next);
        }
        int stray = judge.stray(reading, mark);
        if (stray < Judge.IMPOSSIBLE) {
            boolean sure = !judge.isDoubtful(mark);
            next.add(reading.withDefect(() -> wording.notOpened(mark, reading.lastClosed(), sure), stray));
        }
    }

    private void readWithin(Reading reading, Mark mark, List<Reading> next) {
        Quotation innermost = reading.innermost();
        if (mark.isAtStart() && isReopenedBy(innermost, mark)) {
            next.add(reading.with(Quotation.opened(innermost.reopenedBy(mark)), 0));
        }
        Mark opener = innermost.opener();
        int closing = judge.closing(opener, mark);
        if (closing < Judge.IMPOSSIBLE) {
            Reading closed = reading.leaving(closing).closedBy(mark);
            Pairing pairing = judge.pairing(opener, mark);
            next.add(
                    pairing == Pairing.RIGHT
                            ? closed
                            : closed.withDefect(() -> wording.wrong(pairing, opener, mark), 0));
        }
    }

    private boolean isReopenedBy(Quotation quotation, Mark mark) {
        return quotation.carried() && judge.reopens(quotation.opener(), mark);
    }

    /** The reading at the beginning of the next block, into which its open quotations continue. */
    private Reading carried(Reading reading, Block block, List<Mark> marks) {
        if (!reading.isOpen()) {
            return reading;
        }
        Quotation quotation = reading.innermost();
        boolean reopened =
                !marks.isEmpty() && marks.get(0).isAtStart() && judge.reopens(quotation.opener(), marks.get(0));
        if (reopened) {
            boolean speech = Speech.mayRunOn(quotation.opener());
            int unlikely = (speech ? 0 : UNLIKE_A_SPEECH) + (quotation.bare() ? OPENED_AGAIN_LATE : 0);
            return reading.with(quotation.over(false, speech), OPENED_AGAIN + unlikely);
        }
        int once = quotation.opener().isStraight() ? STRAIGHT_OVER_A_PARAGRAPH : OVER_A_PARAGRAPH;
        int cost = block.kind() != Block.Kind.PARAGRAPH ? OVER_A_LIST : quotation.carried() ? OVER_ANOTHER : once;
        return reading.with(quotation.over(block.kind() == Block.Kind.PARAGRAPH, true), cost);
    }

    private void keep(Collection<Reading> all) {
        int most = all.stream().mapToInt(Reading::cost).min().orElse(0) + FAR_WORSE;
        Map<String, Reading> best = new LinkedHashMap<>();
        for (Reading reading : all) {
            if (reading.cost() <= most) {
                best.merge(reading.key(), reading, (one, other) -> other.cost() < one.cost() ? other : one);
            }
        }
        readings = List.copyOf(best.values());
    }
}
