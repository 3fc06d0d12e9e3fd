package io.github.copydesk.style.pattern;

import java.util.Optional;
import java.util.regex.Matcher;

/** Finds the matches of a pattern in order, and tries it only at places where a match can begin, if they are known. */
public final class Search {
    private final Alternatives.Chosen chosen;
    private final Matcher matcher;
    private final Optional<int[]> starts;
    private final int length;
    private int next;
    private int end;

    Search(Alternatives.Chosen chosen, CharSequence text, Optional<int[]> starts) {
        this.chosen = chosen;
        this.length = text.length();
        this.starts = starts;
        this.matcher = chosen.pattern().matcher(text);
        if (starts.isPresent()) {
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
        }
    }

    /** The alternatives that are tried. */
    public Alternatives.Chosen chosen() {
        return chosen;
    }

    /** Whether matches can begin anywhere, as far as is known. */
    public boolean isAnywhere() {
        return starts.isEmpty();
    }

    /** The last match. */
    public Matcher match() {
        return matcher;
    }

    /** Whether there is another match after the last one. */
    public boolean find() {
        if (starts.isEmpty()) {
            return matcher.find();
        }
        int[] places = starts.get();
        while (next < places.length) {
            int start = places[next++];
            if (start >= end && matcher.region(start, length).lookingAt()) {
                end = matcher.end();
                return true;
            }
        }
        return false;
    }
}
