package io.github.copydesk.style.pattern;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the matches of a pattern in order, and tries it only at places where a match can begin, if they are known. */
public final class Search {
    private final Choice choice;
    private final Matcher matcher;
    private final Places places;
    private final int length;
    private int next;
    private int end;

    Search(Choice choice, CharSequence text, Places places) {
        this.choice = choice;
        this.length = text.length();
        this.places = places;
        this.matcher = choice.pattern().matcher(text);
        if (places.areKnown()) {
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
        }
    }

    /** The alternatives that are tried. */
    public Choice choice() {
        return choice;
    }

    /** The last match. */
    public Matcher match() {
        return matcher;
    }

    /** Whether there is another match after the last one. */
    public boolean find() {
        if (!places.areKnown()) {
            return matcher.find();
        }
        while (next < places.size()) {
            int start = places.start(next);
            int last = places.last(next);
            next++;
            if (start >= end ? matches(start) : matchesAfter(last)) {
                end = matcher.end();
                return true;
            }
        }
        return false;
    }

    /** Whether the run that the last match went into goes on after it, up to an offset, and a match begins there. */
    private boolean matchesAfter(int last) {
        int most = places.areBounded() ? last : Math.min(last, end);
        for (int start = end; start <= most; start++) {
            if (matches(start)) {
                return true;
            }
        }
        return false;
    }

    /**
     * In the middle of a run a match begins only after the last one; where runs begin was looked up, or the guard asks
     * it.
     */
    private boolean matches(int start) {
        boolean goesOn = start == end && start > 0;
        Pattern tried = places.areOfRuns() || goesOn ? choice.pattern() : choice.guarded();
        if (matcher.pattern() != tried) {
            matcher.usePattern(tried);
        }
        return matcher.region(start, length).lookingAt();
    }
}
