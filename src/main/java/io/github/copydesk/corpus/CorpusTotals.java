package io.github.copydesk.corpus;

import java.io.Serializable;

/**
 * Totals over all articles.
 *
 * @param withFrontMatter how many articles have front matter
 * @param withBrokenFrontMatter how many have front matter that is not valid
 * @param withTemplateCalls how many have a template tag with arguments, which only a generator can use
 */
public record CorpusTotals(int articles, int withFrontMatter, int withBrokenFrontMatter, int withTemplateCalls)
        implements Serializable {
    public static final CorpusTotals NONE = new CorpusTotals(0, 0, 0, 0);

    private static final int FEWEST_OF_TOPIC = 10;
    private static final int SHARE_OF_TOPIC = 4;

    public CorpusTotals plus(CorpusTotals other) {
        return new CorpusTotals(
                articles + other.articles,
                withFrontMatter + other.withFrontMatter,
                withBrokenFrontMatter + other.withBrokenFrontMatter,
                withTemplateCalls + other.withTemplateCalls);
    }

    CorpusTotals minus(CorpusTotals other) {
        return new CorpusTotals(
                articles - other.articles,
                withFrontMatter - other.withFrontMatter,
                withBrokenFrontMatter - other.withBrokenFrontMatter,
                withTemplateCalls - other.withTemplateCalls);
    }

    /** Whether a word in this many articles is a topic of the articles. */
    boolean areManyAbout(int having) {
        return having >= FEWEST_OF_TOPIC && having * SHARE_OF_TOPIC >= articles;
    }

    double shareWithFrontMatter() {
        return articles == 0 ? 0 : (double) withFrontMatter / articles;
    }
}
