package io.github.copydesk.quotes;

import io.github.copydesk.text.Block;
import io.github.copydesk.token.SentenceEnd;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The double marks of a block, without those that are no quotation marks in the article's language. */
final class BlockMarks {
    /**
     * A call with a text as its argument, or a text that is a line break: straight marks there belong to code, marked
     * up or not.
     */
    private static final Pattern CALL = Pattern.compile("[\\p{L}\\d_]\\(\"|\"(?:\\\\[nrt])+\"|\\\\\"");

    static List<Mark> in(Block block, Style style) {
        List<Mark> all = Mark.in(block);
        if (all.isEmpty() || isOrnament(block, all)) {
            return List.of();
        }
        boolean settled = block.mayHave('"') && (CALL.matcher(block.text()).find() || areNested(all));
        List<Mark> marks = all.stream()
                .filter(mark -> isOf(style, mark) && !(settled && isStraight(mark)))
                .toList();
        return style.spaced() && areArrows(block, marks)
                ? marks.stream().filter(mark -> !isGuillemet(mark)).toList()
                : marks;
    }

    /**
     * Whether straight marks are within straight marks, and each has its partner by what is next to it:
     * {@code "A town such as "Quay" or "Pier"."}
     */
    private static boolean areNested(List<Mark> marks) {
        int depth = 0;
        int deepest = 0;
        for (Mark mark : marks) {
            if (mark.isStraight()) {
                switch (mark.flanking()) {
                    case OPENS -> depth++;
                    case CLOSES -> depth--;
                    default -> depth = -1;
                }
                if (depth < 0) {
                    return false;
                }
                deepest = Math.max(deepest, depth);
            }
        }
        return depth == 0 && deepest > 1;
    }

    /** Whether the block is a mark and nothing else, as a large mark beside a quotation is. */
    private static boolean isOrnament(Block block, List<Mark> marks) {
        return marks.size() == 1 && block.text().strip().equals(marks.get(0).glyph());
    }

    /**
     * Whether a mark may be one of the language. Imitations of other languages' marks are something else:
     * {@code a << 2}.
     */
    private static boolean isOf(Style style, Mark mark) {
        return switch (mark.glyph()) {
            case ",," -> style.isOwnOpener("„");
            case "<<", ">>" -> style.isOwn("«");
            default -> true;
        };
    }

    /**
     * Whether marks are arrows of a breadcrumb trail, {@code Accueil » Politique}, by the whole line; in a language
     * with spaces inside quotations they look the same.
     */
    private static boolean areArrows(Block block, List<Mark> marks) {
        String text = block.text().strip();
        boolean sentence = SentenceEnd.isOneOf(".!?…,;:", text);
        Stream<Mark> guillemets = marks.stream().filter(BlockMarks::isGuillemet);
        return !sentence
                && guillemets.allMatch(mark -> mark.flanking() == Flanking.APART)
                && marks.stream()
                                .filter(BlockMarks::isGuillemet)
                                .map(Mark::glyph)
                                .distinct()
                                .count()
                        == 1;
    }

    private static boolean isStraight(Mark mark) {
        return mark.isStraight() || mark.glyph().equals("\"\"");
    }

    private static boolean isGuillemet(Mark mark) {
        return "«»".contains(mark.glyph());
    }

    private BlockMarks() {}
}
