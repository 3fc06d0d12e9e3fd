package io.github.copydesk.report;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import java.util.ArrayList;
import java.util.List;

/** The summary of a run, for a page that links to the HTML report. Anchors are those of that report. */
public final class Digest {
    /** How many findings are shown; the HTML report has all. */
    private static final int MOST = 1_000;

    private final FrontPage front;
    private final List<ArticleLine> articles;
    private final long omitted;

    /** A rule that found something. */
    public record RuleLine(String id, String title, long findings, String anchor) {}

    /** An article with findings. */
    public record ArticleLine(String path, Counts counts, String anchor, List<FindingLine> findings) {
        public ArticleLine {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A finding.
     *
     * @param anchor of the rule's page
     * @param advice the message and what to do
     */
    public record FindingLine(int line, String severity, String rule, String anchor, String advice) {}

    private Digest(FrontPage front, List<ArticleLine> articles) {
        this.front = front;
        this.articles = List.copyOf(articles);
        this.omitted = front.counts().all()
                - articles.stream().mapToLong(it -> it.findings().size()).sum();
    }

    public static Digest of(Results results, Imprint imprint) {
        FrontPage front = new FrontPage(results, imprint);
        List<ArticleLine> articles = new ArrayList<>();
        int left = MOST;
        for (ArticleRow row : front.articles()) {
            Page page = row.page();
            List<FindingLine> lines = page.findings().stream()
                    .limit(left)
                    .map(it -> line(page, it))
                    .toList();
            left -= lines.size();
            articles.add(new ArticleLine(row.path(), row.counts(), row.anchor(), lines));
        }
        return new Digest(front, articles);
    }

    private static FindingLine line(Page page, Finding finding) {
        return new FindingLine(
                page.document().lines().at(finding.span().start()).line(),
                finding.severity().toString(),
                finding.rule().id(),
                FrontPage.anchor(finding.rule()),
                ConsoleLine.advice(page.document(), finding));
    }

    /** {@code Failed}. */
    public String verdict() {
        return front.outcome().verdict();
    }

    /** Sentences: what was found, what fails the build, what does not count. */
    public List<String> summary() {
        List<String> sentences =
                new ArrayList<>(List.of(front.summary() + ".", front.outcome().rule()));
        String stand = front.notCounted().summary();
        if (!stand.isEmpty()) {
            sentences.add(stand + ".");
        }
        if (front.people() > 0) {
            int people = front.people();
            sentences.add("The articles name %s.".formatted(people == 1 ? "1 person" : people + " people"));
        }
        return sentences;
    }

    /** The rules with findings, the worst first. */
    public List<RuleLine> rules() {
        return front.rules().stream()
                .map(it -> new RuleLine(it.id(), it.rule().title(), it.findings(), it.anchor()))
                .toList();
    }

    /** The articles by path, with their findings up to a limit. */
    public List<ArticleLine> articles() {
        return articles;
    }

    /** How many findings only the HTML report shows. */
    public long omitted() {
        return omitted;
    }
}
