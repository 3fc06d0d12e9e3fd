package io.github.copydesk.damage;

import java.util.List;

/**
 * A stretch of text that is UTF-8 read in the wrong encoding: {@code start} inclusive, {@code end}
 * exclusive, in UTF-16 units of the text it was found in.
 *
 * @param repaired what the bytes say when they are read as UTF-8
 * @param others what they may say as well, where a part of them is lost; best first
 * @param partial whether a part was straightened, lost or changed, so that the rest had to tell
 */
public record Garble(int start, int end, String repaired, List<String> others, boolean partial) {
    public Garble {
        others = List.copyOf(others);
    }

    Garble(int start, int end, String repaired) {
        this(start, end, repaired, List.of(), false);
    }

    /**
     * Whether a stretch lies in one of these, or reaches into it.
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
