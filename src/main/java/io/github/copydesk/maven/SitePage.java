package io.github.copydesk.maven;

import io.github.copydesk.report.Counts;
import io.github.copydesk.report.Digest;
import io.github.copydesk.results.Severity;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;

/** The page of a project's site: the verdict, counts, and the findings of each article, linked to the HTML report. */
final class SitePage {
    private final Sink sink;
    private final Digest digest;
    private final String report;

    /** @param report the HTML report, relative to the page */
    private SitePage(Sink sink, Digest digest, String report) {
        this.sink = sink;
        this.digest = digest;
        this.report = report;
    }

    static void write(Sink sink, Digest digest, String report, String title) {
        new SitePage(sink, digest, report).write(title);
    }

    private void write(String title) {
        sink.head();
        sink.title();
        sink.text(title);
        sink.title_();
        sink.head_();
        sink.body();
        section(1, title, () -> {
            paragraph(() -> {
                sink.bold();
                sink.text(digest.verdict());
                sink.bold_();
                sink.text(": " + String.join(" ", digest.summary()));
            });
            paragraph(() -> {
                link("", "The full report");
                sink.text(" shows each finding in its article, explains the rules, and has filters.");
            });
            if (!digest.articles().isEmpty()) {
                section(2, "By rule", this::rules);
                section(2, "By article", this::articles);
                section(2, "Findings", this::findings);
            }
        });
        sink.body_();
        sink.flush();
    }

    private void rules() {
        table(List.of("Rule", "What is wrong", "Findings"), () -> digest.rules()
                .forEach(it -> row(
                        () -> link(it.anchor(), it.id()), () -> sink.text(it.title()), () -> number(it.findings()))));
    }

    private void articles() {
        table(List.of("Article", "Errors", "Warnings", "Notes"), () -> digest.articles()
                .forEach(it -> row(
                        () -> link(it.anchor(), it.path()),
                        () -> number(it.counts().of(Severity.ERROR)),
                        () -> number(it.counts().of(Severity.WARNING)),
                        () -> number(it.counts().of(Severity.NOTE)))));
    }

    private void findings() {
        for (Digest.ArticleLine article : digest.articles()) {
            if (!article.findings().isEmpty()) {
                section(
                        3,
                        article.path(),
                        () -> table(List.of("Line", "Severity", "Rule", "What"), () -> article.findings()
                                .forEach(it -> row(
                                        () -> number(it.line()),
                                        () -> sink.text(it.severity()),
                                        () -> link(it.anchor(), it.rule()),
                                        () -> sink.text(it.advice())))));
            }
        }
        if (digest.omitted() > 0) {
            paragraph(() -> {
                sink.text(Counts.counted(digest.omitted(), "more finding") + " in ");
                link("", "the full report");
                sink.text(".");
            });
        }
    }

    private void section(int level, String title, Runnable inside) {
        sink.section(level, null);
        sink.sectionTitle(level, null);
        sink.text(title);
        sink.sectionTitle_(level);
        inside.run();
        sink.section_(level);
    }

    private void paragraph(Runnable inside) {
        sink.paragraph();
        inside.run();
        sink.paragraph_();
    }

    private void table(List<String> heads, Runnable rows) {
        sink.table();
        sink.tableRows();
        sink.tableRow();
        for (String head : heads) {
            sink.tableHeaderCell();
            sink.text(head);
            sink.tableHeaderCell_();
        }
        sink.tableRow_();
        rows.run();
        sink.tableRows_();
        sink.table_();
    }

    private void row(Runnable... cells) {
        sink.tableRow();
        for (Runnable cell : cells) {
            sink.tableCell();
            cell.run();
            sink.tableCell_();
        }
        sink.tableRow_();
    }

    private void number(long number) {
        sink.text(Counts.number(number));
    }

    private void link(String anchor, String text) {
        sink.link(anchor.isEmpty() ? report : report + "#" + anchor);
        sink.text(text);
        sink.link_();
    }
}
