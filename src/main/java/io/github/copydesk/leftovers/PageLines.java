package io.github.copydesk.leftovers;

import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * How much each block of an article is a line of a page, by its words and its form alone.
 *
 * @param values by block; from {@value #CERTAIN_FORM} up no article says so
 * @param mayRecur by block; whether it is one when many articles have it, whatever its value
 */
public record PageLines(List<Double> values, List<Boolean> mayRecur) {
    private static final int CERTAIN_FORM = 5;
    private static final int LIKELY = 3;

    /** Of a block that cannot be one. */
    public static final double NEVER = -1_000;

    public PageLines {
        values = List.copyOf(values);
        mayRecur = List.copyOf(mayRecur);
    }

    /** The lines of an article, read once for all rules that ask. */
    public static PageLines of(Document document, WordLists lists) {
        ByLanguage<ChromeLine> lines = lists.derive(
                        All.class, it -> new All(new ByLanguage<>(language -> new ChromeLine(it, language))))
                .lines();
        return document.derive(PageLines.class, it -> read(it, lines.of(it)));
    }

    private record All(ByLanguage<ChromeLine> lines) {}

    /** The same by more words: those too that only text taken off a page is judged by, since authors use them as well. */
    public static PageLines boldly(Document document, WordLists lists) {
        ByLanguage<ChromeLine> lines = lists.derive(
                        Bolder.class, it -> new Bolder(new ByLanguage<>(language -> ChromeLine.bold(it, language))))
                .lines();
        return document.derive(Bold.class, it -> new Bold(read(it, lines.of(it))))
                .lines();
    }

    private record Bolder(ByLanguage<ChromeLine> lines) {}

    private record Bold(PageLines lines) {}

    private static PageLines read(Document document, ChromeLine chrome) {
        List<Double> values = new ArrayList<>();
        List<Boolean> mayRecur = new ArrayList<>();
        for (Block block : document.blocks()) {
            ChromeLine.Weight weight = weight(document, block, chrome);
            values.add(weight.value());
            mayRecur.add(weight.mayRecur());
        }
        return new PageLines(values, mayRecur);
    }

    private static ChromeLine.Weight weight(Document document, Block block, ChromeLine chrome) {
        Line line = Line.of(document, block);
        return ChromeLine.canBe(line) ? chrome.weigh(line) : ChromeLine.Weight.NONE;
    }

    /** Whether a block is more likely one than not. */
    public boolean isLikely(int index) {
        return values.get(index) >= LIKELY;
    }

    /** Whether no article says a block. */
    public boolean isCertain(int index) {
        return values.get(index) >= CERTAIN_FORM;
    }
}
