package io.github.copydesk.damage;

import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The runs of letters in a text, and whether a run is part of something longer. */
final class LetterRuns {
    private static final String JOINERS = "-‐‑'’_./@\u00AD";

    private LetterRuns() {}

    static List<Span> in(char[] chars) {
        List<Span> runs = new ArrayList<>();
        int at = 0;
        while (at < chars.length) {
            int start = at;
            while (at < chars.length && isLetter(chars[at])) {
                at++;
            }
            if (at > start) {
                runs.add(new Span(start, at));
            }
            at++;
        }
        return runs;
    }

    static boolean isLetter(char c) {
        return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
    }

    /** Whether the run is part of a compound, an address or a number. */
    static boolean isPart(String text, Span run) {
        return joins(text, run.start() - 1, run.start() - 2) || joins(text, run.end(), run.end() + 1);
    }

    private static boolean joins(String text, int beside, int beyond) {
        if (beside < 0 || beside >= text.length()) {
            return false;
        }
        char c = text.charAt(beside);
        return Character.isDigit(c)
                || c == '\uFFFC'
                || (JOINERS.indexOf(c) >= 0
                        && beyond >= 0
                        && beyond < text.length()
                        && Character.isLetterOrDigit(text.charAt(beyond)));
    }
}
