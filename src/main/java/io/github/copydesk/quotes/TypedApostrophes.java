package io.github.copydesk.quotes;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Spots;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Straight double marks within words, where somebody wanted an apostrophe and held the shift key: {@code I"ll}.
 *
 * <p>The trap is a quotation before an ending, {@code the "lamp"s}: the marks of the block without these must be pairs.
 */
final class TypedApostrophes {
    private static final Pattern INSIDE = Pattern.compile("(?<!\\p{L})(\\p{L}{1,20})(\")(\\p{L}{1,20})(?!\\p{L})");

    /** A block with more is no prose. */
    private static final int MOST = 100;

    private TypedApostrophes() {}

    static List<MatchResult> in(Block block, Elisions elisions) {
        if (!block.mayHave('"')) {
            return List.of();
        }
        List<MatchResult> found = Spots.of(
                        block,
                        "\"",
                        (text, at) ->
                                Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1)))
                .find(INSIDE)
                .filter(it -> elisions.isBetween(it.group(1), it.group(3)))
                .toList();
        long marks =
                found.isEmpty() ? 0 : block.text().chars().filter(c -> c == '"').count();
        long others = marks - found.size();
        boolean mayCloseQuotations = others > 0
                && found.size() % 2 == 0
                && found.stream().anyMatch(it -> it.group(3).equals("s"));
        return marks > MOST || others % 2 != 0 || mayCloseQuotations ? List.of() : found;
    }

    /** The marks that are none of these apostrophes. */
    static List<Mark> without(List<Mark> marks, List<MatchResult> apostrophes) {
        return apostrophes.isEmpty()
                ? marks
                : marks.stream()
                        .filter(mark -> apostrophes.stream().noneMatch(it -> it.start(2) == mark.start()))
                        .toList();
    }
}
