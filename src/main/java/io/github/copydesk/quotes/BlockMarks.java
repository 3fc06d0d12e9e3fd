package io.github.copydesk.quotes;

import io.github.copydesk.text.Block;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The double marks of a block, without those that are none in the language of the article. */
final class BlockMarks {
    /** A call of a function with a text, or a text that is a line break: straight marks there belong to code, marked up or not. */
    private static final Pattern CALL = Pattern.compile("[\\p{L}\\d_]\\(\"|\"(?:\\\\[nrt])+\"");

    static List<Mark> in(Block block, Style style) {
        List<Mark> all = Mark.in(block);
        if (all.isEmpty()) {
            return all;
        }
        boolean code = block.mayHave('"') && CALL.matcher(block.text()).find();
        List<Mark> marks = all.stream()
                .filter(mark -> isOf(style, mark) && !(code && isStraight(mark)))
                .toList();
        return style.spaced() && areArrows(block, marks)
                ? marks.stream().filter(mark -> !isGuillemet(mark)).toList()
                : marks;
    }

    /** Imitations of marks that the language does not have are something else: {@code a << 2}. */
    private static boolean isOf(Style style, Mark mark) {
        return switch (mark.glyph()) {
            case ",," -> style.isOwnOpener("„");
            case "<<", ">>" -> style.isOwn("«");
            default -> true;
        };
    }

    /** Where quotations have spaces inside, only the whole line tells {@code Accueil » Politique} from one. */
    private static boolean areArrows(Block block, List<Mark> marks) {
        String text = block.text().strip();
        boolean sentence = !text.isEmpty() && ".!?…,;:".indexOf(text.charAt(text.length() - 1)) >= 0;
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
