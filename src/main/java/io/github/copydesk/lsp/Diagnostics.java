package io.github.copydesk.lsp;

import io.github.copydesk.report.ConsoleLine;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Severity;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;

/**
 * Turns findings into diagnostics.
 *
 * @param encoding in which the editor counts columns
 */
record Diagnostics(RulePages pages, Encoding encoding) {
    /** @param text the text in the editor */
    List<Diagnostic> of(Page page, String text) {
        Positions positions = encoding.positions(text);
        List<Diagnostic> all = new ArrayList<>();
        for (Finding finding : page.findings()) {
            all.add(of(finding, page, positions));
        }
        return all;
    }

    Diagnostic of(Finding finding, Page page, Positions positions) {
        Diagnostic diagnostic = new Diagnostic(
                positions.range(finding.span()),
                ConsoleLine.advice(page.document(), finding),
                severity(finding.severity()),
                "copydesk",
                finding.rule().id());
        diagnostic.setCodeDescription(new DiagnosticCodeDescription(pages.address(finding.rule())));
        if (isLeftover(finding)) {
            diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
        }
        return diagnostic;
    }

    /** Whether the finding is a leftover of a web page or a converter, which is shown faded. */
    private static boolean isLeftover(Finding finding) {
        return finding.rule().folder().startsWith("leftover-");
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case NOTE -> DiagnosticSeverity.Information;
        };
    }
}
