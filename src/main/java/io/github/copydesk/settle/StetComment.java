package io.github.copydesk.settle;

import io.github.copydesk.report.StetLines;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.SuppressionSource;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.Optional;

/**
 * A stet comment above a finding.
 *
 * @param text the article with the comment
 * @param length of what was added, in UTF-16 units
 */
public record StetComment(String text, int length) {
    /** A comment above the block of a finding; empty if the format of the article has no comments. */
    public static Optional<StetComment> of(Document document, Finding finding) {
        return StetLines.comment(document.path(), finding.rule().id()).map(it -> above(document, finding, it));
    }

    private static StetComment above(Document document, Finding finding, String comment) {
        String source = document.source();
        int block = document.blocks().stream()
                .map(it -> it.span())
                .filter(it ->
                        it.start() <= finding.span().start() && finding.span().start() < it.end())
                .mapToInt(Span::start)
                .findFirst()
                .orElse(finding.span().start());
        int at = document.lines().line(document.lines().at(block).line()).start();
        int text = at;
        while (text < source.length() && (source.charAt(text) == ' ' || source.charAt(text) == '\t')) {
            text++;
        }
        String ending = source.contains("\r\n") ? "\r\n" : "\n";
        String line = source.substring(at, text) + comment + ending + (comment.startsWith("..") ? ending : "");
        return new StetComment(source.substring(0, at) + line + source.substring(at), line.length());
    }

    /**
     * Whether the comment suppresses the finding and causes no new one. Findings of LanguageTool are taken to be
     * suppressed, since it would have to read the whole article again.
     *
     * @param after the findings of the article with the comment
     */
    public boolean suppresses(Finding finding, Page after) {
        boolean ofLanguageTool = finding.rule().folder().equals(RuleBook.LANGUAGETOOL);
        boolean suppressed = after.suppressed().stream()
                .anyMatch(it -> it.by() == SuppressionSource.STET
                        && it.finding().rule().id().equals(finding.rule().id())
                        && it.finding().span().start() == finding.span().start() + length);
        boolean complained =
                after.findings().stream().anyMatch(it -> it.rule().id().equals("unknown-stet"));
        return (suppressed || ofLanguageTool) && !complained;
    }
}
