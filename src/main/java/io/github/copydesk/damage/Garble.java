package io.github.copydesk.damage;

import java.util.List;

/**
 * A stretch of UTF-8 that was decoded in the wrong encoding: {@code start} inclusive, {@code end} exclusive, in UTF-16
 * units of the text.
 *
 * @param repaired the text that the bytes stand for in UTF-8
 * @param others other possible texts if a part of the bytes is lost; best first
 * @param partial whether a part was replaced, lost or changed, so that only the rest is evidence
 */
public record Garble(int start, int end, String repaired, List<String> others, boolean partial) {
    public Garble {
        others = List.copyOf(others);
    }

    Garble(int start, int end, String repaired) {
        this(start, end, repaired, List.of(), false);
    }

    /**
     * Whether a stretch overlaps one of these garbles.
     *
     * @param garbles in order, without overlaps
     * @param end exclusive
     */
    public static boolean anyHas(List<Garble> garbles, int start, int end) {
        int low = 0;
        int high = garbles.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (garbles.get(middle).end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < garbles.size() && garbles.get(low).start() < end;
    }
}
