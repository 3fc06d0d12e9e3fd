package io.github.copydesk.quotes;

import io.github.copydesk.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads single marks, of which only the curly opener says what it is: every other one may be an
 * apostrophe. So it never speaks of a closer, and is never quite sure.
 */
final class SingleMarks {
    private static final Pattern OPENER = Pattern.compile("‘(?=(\\p{L}{1,12}|\\d\\d?))");
    private static final Pattern DECADE = Pattern.compile("‘\\d0s");

    private final boolean applies;
    private final Set<String> elisions;

    SingleMarks(Style style, Set<String> elisions) {
        this.applies = style.own().contains("‘’");
        this.elisions = elisions;
    }

    List<Slip> read(List<Block> blocks) {
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; applies && i < blocks.size(); i++) {
            boolean goesOn = i + 1 < blocks.size() && blocks.get(i + 1).text().matches("(?s)[“\"]?‘.*");
            read(blocks.get(i), goesOn, slips);
        }
        return slips;
    }

    private void read(Block block, boolean goesOn, List<Slip> slips) {
        String text = block.text();
        int lastCurly = lastCloser(text, '’');
        int lastStraight = lastCloser(text, '\'');
        for (MatchResult opener : (Iterable<MatchResult>) block.find(OPENER)::iterator) {
            if (opener.start() < lastCurly || Lean.of(text, opener.start(), opener.end()) != Lean.OPENS) {
                continue;
            }
            if (isApostrophe(text, opener)) {
                String message = "'‘' stands in the place of an apostrophe";
                slips.add(slip(Slip.Kind.REVERSED, block, opener.start(), message, Optional.of("’")));
            } else if (opener.start() < lastStraight) {
                String message = "''' closes a quotation that '‘' opened";
                slips.add(slip(Slip.Kind.MIXED, block, lastStraight, message, Optional.of("’")));
                return;
            } else if (!goesOn) {
                String message = "'‘' opens a quotation that is not closed";
                slips.add(slip(Slip.Kind.UNBALANCED, block, opener.start(), message, Optional.empty()));
            }
        }
    }

    /** In {@code ‘em} and {@code the ‘90s} a word processor took the apostrophe for an opener. */
    private boolean isApostrophe(String text, MatchResult opener) {
        return elisions.contains(opener.group(1).toLowerCase(Locale.ROOT))
                || DECADE.matcher(text).region(opener.start(), text.length()).lookingAt();
    }

    /** Where the last mark stands that closes, or -1. */
    private static int lastCloser(String text, char mark) {
        int at = text.lastIndexOf(mark);
        while (at >= 0 && Lean.of(text, at, at + 1) != Lean.CLOSES) {
            at = text.lastIndexOf(mark, at - 1);
        }
        return at;
    }

    private static Slip slip(Slip.Kind kind, Block block, int at, String message, Optional<String> replacement) {
        return new Slip(kind, block.span(at, at + 1), message, replacement, false);
    }
}
