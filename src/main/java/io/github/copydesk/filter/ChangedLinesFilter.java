package io.github.copydesk.filter;

import io.github.copydesk.git.Changes;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.SuppressionSource;
import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import java.util.List;
import java.util.Optional;

/** Keeps only findings on changed lines. A finding about a whole file counts if any line changed. */
public final class ChangedLinesFilter implements FindingFilter {
    private final Changes changes;

    public ChangedLinesFilter(Changes changes) {
        this.changes = changes;
    }

    @Override
    public List<Page> filter(List<Page> pages) {
        return pages.stream().map(this::filter).toList();
    }

    private Page filter(Page page) {
        String path = page.document().path();
        Lines lines = page.document().lines();
        Optional<String> old = Optional.of("not changed since " + changes.revision());
        return page.suppress(
                SuppressionSource.UNCHANGED, finding -> isChanged(finding, path, lines) ? Optional.empty() : old);
    }

    private boolean isChanged(Finding finding, String path, Lines lines) {
        Span span = finding.span();
        if (span.length() == 0 && span.start() == 0) {
            return changes.isChanged(path);
        }
        int last = Math.max(span.start(), span.end() - 1);
        return changes.isChanged(
                path, lines.at(span.start()).line(), lines.at(last).line());
    }
}
