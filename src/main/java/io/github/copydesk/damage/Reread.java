package io.github.copydesk.damage;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with its garbled stretches repaired, which may still be garbled: text that was garbled three times is repaired
 * three times.
 */
final class Reread {
    private final List<Garble> garbles;
    private final String text;
    /** The start of each repaired stretch in the repaired text. */
    private final int[] starts;

    Reread(CharSequence original, List<Garble> garbles) {
        this.garbles = garbles;
        starts = new int[garbles.size()];
        StringBuilder repaired = new StringBuilder();
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            Garble garble = garbles.get(i);
            repaired.append(original, at, garble.start());
            starts[i] = repaired.length();
            repaired.append(garble.repaired());
            at = garble.end();
        }
        text = repaired.append(original, at, original.length()).toString();
    }

    /** The repaired text. */
    String text() {
        return text;
    }

    /**
     * The garbled stretches of the original, repaired once more.
     *
     * @param again the garbled stretches of the repaired text; only those that overlap a repaired stretch count
     */
    List<Garble> deepened(List<Garble> again) {
        List<Garble> deepened = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < starts.length; i++) {
            while (next < again.size() && again.get(next).end() <= starts[i]) {
                next++;
            }
            int last = i;
            int from = starts[i];
            int to = end(i);
            StringBuilder repaired = new StringBuilder();
            int at = Math.min(
                    from, next < again.size() ? Math.max(again.get(next).start(), floor(i)) : from);
            int start = at;
            List<String> others = garbles.get(i).others();
            boolean partial = garbles.get(i).partial();
            while (next < again.size() && again.get(next).start() < to) {
                Garble garble = again.get(next++);
                repaired.append(text, at, Math.max(at, garble.start())).append(garble.repaired());
                others = garble.start() <= from && garble.end() >= to ? garble.others() : List.of();
                partial |= garble.partial() || garble.start() < from || garble.end() > to;
                at = garble.end();
                while (last + 1 < starts.length && starts[last + 1] < at) {
                    last++;
                }
                to = Math.max(end(last), at);
            }
            repaired.append(text, at, Math.max(at, to));
            deepened.add(new Garble(
                    garbles.get(i).start() - (starts[i] - start),
                    garbles.get(last).end() + (to - end(last)),
                    repaired.toString(),
                    others,
                    partial));
            i = last;
        }
        return deepened;
    }

    /** The end of the previous stretch in the repaired text. */
    private int floor(int index) {
        return index == 0 ? 0 : end(index - 1);
    }

    private int end(int index) {
        return starts[index] + garbles.get(index).repaired().length();
    }
}
