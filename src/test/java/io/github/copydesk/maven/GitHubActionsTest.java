package io.github.copydesk.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.report.AnnotationReport;
import io.github.copydesk.report.Imprint;
import io.github.copydesk.report.ReportFolder;
import io.github.copydesk.report.ReportWriter;
import io.github.copydesk.report.Reports;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Gate;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GitHubActionsTest {
    private static final Document ARTICLE =
            new Document("a, b: 5%.txt", "Reporting by KiyoshiTakenaka", "en-US", Map.of(), List.of(), List.of());

    private final Path workspace;

    GitHubActionsTest(@TempDir Path workspace) {
        this.workspace = workspace;
    }

    @Test
    void annotatesLinesWithPathsFromTheRootOfTheRepository() throws IOException {
        assertEquals(
                List.of("::error file=site/content/a%2C b%3A 5%25.txt,line=1,endLine=1,col=14,endColumn=29,"
                        + "title=copydesk%3A glued-name::100%25 two names ::error::; write 'Kiyoshi Takenaka'"),
                lines(results(finding(Severity.ERROR))));
    }

    @Test
    void annotatesTenOfASeverityAndNoNotes() throws IOException {
        List<Finding> findings = new ArrayList<>(Collections.nCopies(12, finding(Severity.ERROR)));
        findings.addAll(Collections.nCopies(3, finding(Severity.WARNING)));
        findings.add(finding(Severity.NOTE));
        List<String> lines = lines(results(findings.toArray(Finding[]::new)));
        assertEquals(10, lines.stream().filter(it -> it.startsWith("::error ")).count());
        assertEquals(3, lines.stream().filter(it -> it.startsWith("::warning ")).count());
        assertEquals(13, lines.size());
    }

    @Test
    void addsToTheSummaryOfTheStep() throws IOException {
        Path summary = workspace.resolve("summary.md");
        Files.writeString(summary, "Earlier.\n");
        lines(results(finding(Severity.ERROR)));
        String text = Files.readString(summary);
        assertTrue(text.startsWith("Earlier.\n## copydesk: Failed\n"), text);
    }

    @Test
    void noArticleGivesCommandsOfItsOwn() throws IOException {
        Document article =
                new Document("##[stop-commands]z.txt", "##vso[a]\n::b", "en-US", Map.of(), List.of(), List.of());
        Finding finding = new Rule("glued-name", "Names run together", Severity.ERROR, "")
                .finding(new Span(0, 8), "##[group]x \n::error::");
        List<String> lines = lines(new Results(List.of(new Page(article, List.of(finding))), List.of()));
        assertEquals(
                List.of("::error file=site/content/# #[stop-commands]z.txt,line=1,endLine=1,col=1,endColumn=9,"
                        + "title=copydesk%3A glued-name::# #[group]x ::error::"),
                lines);
    }

    @Test
    void isSilentElsewhere() {
        assertTrue(GitHubActions.of(Map.of()).isEmpty());
        assertTrue(GitHubActions.of(Map.of("GITHUB_ACTIONS", "false")).isEmpty());
    }

    private List<String> lines(Results results) throws IOException {
        GitHubActions actions = GitHubActions.of(Map.of(
                        "GITHUB_ACTIONS", "true",
                        "GITHUB_WORKSPACE", workspace.toString(),
                        "GITHUB_STEP_SUMMARY", workspace.resolve("summary.md").toString()))
                .orElseThrow();
        List<ReportWriter> reports = List.of(
                new AnnotationReport(actions.folder(workspace.resolve("site/content"))),
                Reports.named("markdown", new Imprint("1.0", "content", Gate.DEFAULT)));
        ReportFolder.write(results, reports, workspace.resolve("target"));
        List<String> lines = new ArrayList<>();
        actions.show(workspace.resolve("target"), lines::add);
        return lines;
    }

    private static Finding finding(Severity severity) {
        return new Rule("glued-name", "Names run together", severity, "")
                .finding(new Span(13, 28), "100% two names \n::error::")
                .withReplacement("Kiyoshi Takenaka");
    }

    private static Results results(Finding... findings) {
        return new Results(List.of(new Page(ARTICLE, List.of(findings))), List.of());
    }
}
