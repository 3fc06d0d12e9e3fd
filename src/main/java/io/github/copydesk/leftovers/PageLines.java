package io.github.copydesk.leftovers;

import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;

/**
 * How likely each block of an article is a line of a page, by its words and its form alone.
 *
 * @param values by block; no article contains a line with a value of {@value #CERTAIN_FORM} or more
 * @param mayRecur by block; whether it is a line of a page if many articles have it, whatever its value
 */
public record PageLines(List<Double> values, List<Boolean> mayRecur) {
    private static final int CERTAIN_FORM = 5;
    private static final int LIKELY = 3;
    private static final int POSSIBLE = 1;

    /** The value of a block that cannot be a line of a page. */
    public static final double NEVER = -1_000;

    public PageLines {
        values = List.copyOf(values);
        mayRecur = List.copyOf(mayRecur);
    }

    /** The lines of an article, read once for all rules. */
    public static PageLines of(Document document, WordLists lists) {
        ByLanguage<ChromeLine> lines = lists.derive(
                        All.class, it -> new All(new ByLanguage<>(language -> new ChromeLine(it, language))))
                .lines();
        return document.derive(PageLines.class, it -> read(it, lists, lines));
    }

    private record All(ByLanguage<ChromeLine> lines) {}

    /** The lines by the word list for text copied from a page, which also has words that authors use. */
    public static PageLines boldly(Document document, WordLists lists) {
        ByLanguage<ChromeLine> lines = lists.derive(
                        Bolder.class, it -> new Bolder(new ByLanguage<>(language -> ChromeLine.bold(it, language))))
                .lines();
        return document.derive(Bold.class, it -> new Bold(read(it, lists, lines)))
                .lines();
    }

    private record Bolder(ByLanguage<ChromeLine> lines) {}

    private record Bold(PageLines lines) {}

    private static PageLines read(Document document, WordLists lists, ByLanguage<ChromeLine> lines) {
        ChromeLine own = lines.of(document);
        EnglishLines english = new EnglishLines(lists, LanguageTag.primary(document.language()));
        List<Double> values = new ArrayList<>();
        List<Boolean> mayRecur = new ArrayList<>();
        for (Block block : document.blocks()) {
            Line line = Line.of(document, block);
            ChromeLine.Weight weight = own.weigh(line);
            if (weight.value() < LIKELY && english.has(line)) {
                weight = lines.of(EnglishLines.ENGLISH).weigh(line);
            }
            values.add(weight.value());
            mayRecur.add(weight.mayRecur());
        }
        return new PageLines(values, mayRecur);
    }

    /** Whether a block is more likely a line of a page than not. */
    public boolean isLikely(int index) {
        return values.get(index) >= LIKELY;
    }

    /** Whether a block has words of pages, and nothing that no line of a page has. */
    public boolean mayBe(int index) {
        return values.get(index) >= POSSIBLE;
    }

    /** Whether a block is a line that no article contains. */
    public boolean isCertain(int index) {
        return values.get(index) >= CERTAIN_FORM;
    }
}
