package io.github.copydesk.names.origins;

import io.github.copydesk.check.Check;
import io.github.copydesk.check.GluedNameCheck;
import io.github.copydesk.check.InconsistentNameCheck;
import io.github.copydesk.check.Materials;
import io.github.copydesk.check.MisspelledNameCheck;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.filter.Overlaps;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.testing.Rules;
import io.github.copydesk.text.Document;
import java.util.List;

/** The name rules as a run has them: their levels, and one finding for each error. Notes are not counted. */
final class Desk {
    private static final List<Check> CHECKS = checks(ProjectStyle.NONE);

    private Desk() {}

    static List<Finding> alone(Document document) {
        return read(document, Corpus.of(List.of(document)));
    }

    static List<Finding> read(Document document, Corpus corpus) {
        return read(document, corpus, CHECKS);
    }

    static List<Finding> read(Document document, Corpus corpus, ProjectStyle projectStyle) {
        return read(document, corpus, projectStyle.equals(ProjectStyle.NONE) ? CHECKS : checks(projectStyle));
    }

    private static List<Finding> read(Document document, Corpus corpus, List<Check> checks) {
        List<Finding> findings = checks.stream()
                .flatMap(check -> check.check(document, corpus))
                .filter(finding -> finding.severity().atLeast(Severity.WARNING))
                .toList();
        return Overlaps.settle(findings);
    }

    private static List<Check> checks(ProjectStyle projectStyle) {
        return List.of(
                new GluedNameCheck(materials("glued-name", Severity.ERROR, projectStyle)),
                new MisspelledNameCheck(materials("misspelled-name", Severity.ERROR, projectStyle)),
                new InconsistentNameCheck(materials("inconsistent-name", Severity.WARNING, projectStyle)));
    }

    private static Materials materials(String id, Severity level, ProjectStyle projectStyle) {
        Materials materials = Rules.materials(id);
        return new Materials(materials.rule().at(level), materials.lists(), projectStyle);
    }
}
