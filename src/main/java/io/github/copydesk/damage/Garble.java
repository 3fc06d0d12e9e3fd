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

    public boolean overlaps(Garble other) {
        return start < other.end && other.start < end;
    }
}
