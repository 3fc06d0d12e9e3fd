package io.github.copydesk.quotes;

import io.github.copydesk.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Single marks, of which only the curly opener says what it is: every other one may be an
 * apostrophe. So nothing is ever said of a single closer.
 */
final class SingleMarks {
    private static final Pattern OPENER = Pattern.compile("[‘'](?=(\\p{L}{1,12}|\\d\\d?))");
    private static final Pattern YEAR = Pattern.compile("[‘']\\d\\ds?\\b");
    private static final int MOST = 1_000;

    private final boolean applies;
    private final Set<String> elisions;

    SingleMarks(Style style, Set<String> elisions) {
        this.applies = style.own().contains("‘’");
        this.elisions = elisions;
    }

    /** The openers after which nothing in the block may close a single quotation. */
    List<Mark> lonely(Block block) {
        int last = Math.max(lastCloser(block.text(), '’'), lastCloser(block.text(), '\''));
        return openers(block, opener -> opener.start() > last && !isApostrophe(block.text(), opener)).stream()
                .map(opener -> new Mark(block, opener.start(), opener.end(), opener.group(), Lean.OPENS))
                .toList();
    }

    /** Apostrophes that look the wrong way, and a quotation that ends in a straight mark. */
    List<Slip> slips(Block block) {
        String text = block.text();
        int lastCurly = lastCloser(text, '’');
        int lastStraight = lastCloser(text, '\'');
        List<Slip> slips = new ArrayList<>();
        Predicate<MatchResult> unclosed = opener -> opener.group().equals("‘") && opener.start() > lastCurly;
        for (MatchResult opener : openers(block, unclosed)) {
            if (isApostrophe(text, opener)) {
                slips.add(slip(Slip.Kind.REVERSED, block, opener.start(), "'‘' stands in the place of an apostrophe"));
            } else if (opener.start() < lastStraight) {
                slips.add(slip(Slip.Kind.MIXED, block, lastStraight, "''' closes a quotation that '‘' opened"));
                break;
            }
        }
        return slips;
    }

    private List<MatchResult> openers(Block block, Predicate<MatchResult> those) {
        if (!applies) {
            return List.of();
        }
        String text = block.text();
        return block.find(OPENER)
                .limit(MOST)
                .filter(those)
                .filter(opener -> Lean.of(text, opener.start(), opener.end()) == Lean.OPENS)
                .toList();
    }

    /** In {@code ‘em} and {@code the ‘90s} a word processor took the apostrophe for an opener. */
    private boolean isApostrophe(String text, MatchResult opener) {
        return elisions.contains(opener.group(1).toLowerCase(Locale.ROOT))
                || YEAR.matcher(text).region(opener.start(), text.length()).lookingAt();
    }

    /** Where the last mark stands that closes, or -1. */
    private static int lastCloser(String text, char mark) {
        int at = text.lastIndexOf(mark);
        while (at >= 0 && Lean.of(text, at, at + 1) != Lean.CLOSES) {
            at = text.lastIndexOf(mark, at - 1);
        }
        return at;
    }

    private static Slip slip(Slip.Kind kind, Block block, int at, String message) {
        return new Slip(kind, block.span(at, at + 1), message, Optional.of("’"), false);
    }
}
