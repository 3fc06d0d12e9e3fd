package io.github.copydesk.report;

import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An article with findings, as a row of the HTML report.
 *
 * @param number from 1, by path, among the articles that are shown with their text; 0 if the article is only a row
 * @param path relative to the project
 * @param folder that counts it, as {@link FolderRow} has it
 */
record ArticleRow(int number, Page page, String path, Counts counts, String folder) {
    /**
     * How many articles are shown with their text, the worst first. A browser opens such a page at once, and nobody
     * reads more.
     */
    static final int MOST_WHOLE = 2_000;

    static final Comparator<ArticleRow> WORST_FIRST = Comparator.comparing(ArticleRow::counts, Counts.WORST_FIRST);

    /** All articles with findings, by path. The worst are numbered. */
    static List<ArticleRow> rows(Results results, Imprint imprint) {
        List<ArticleRow> rows = results.pages().stream()
                .filter(page -> !page.findings().isEmpty())
                .map(page -> row(page, imprint))
                .toList();
        BitSet whole = new BitSet();
        IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(rows::get, WORST_FIRST))
                .limit(MOST_WHOLE)
                .forEach(whole::set);
        List<ArticleRow> numbered = new ArrayList<>(rows);
        int number = 1;
        for (int i = whole.nextSetBit(0); i >= 0; i = whole.nextSetBit(i + 1)) {
            numbered.set(i, rows.get(i).numbered(number++));
        }
        return List.copyOf(numbered);
    }

    private static ArticleRow row(Page page, Imprint imprint) {
        return new ArticleRow(
                0,
                page,
                Visible.line(imprint.path(page.document())),
                Counts.of(page.findings()),
                Visible.line(FolderRow.folder(imprint, page.document())));
    }

    private ArticleRow numbered(int its) {
        return new ArticleRow(its, page, path, counts, folder);
    }

    boolean isWhole() {
        return number > 0;
    }

    /** The anchor of the article in the report. */
    String anchor() {
        return isWhole() ? "a" + number : "others";
    }
}
