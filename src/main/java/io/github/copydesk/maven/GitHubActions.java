package io.github.copydesk.maven;

import io.github.copydesk.report.AnnotationReport;
import io.github.copydesk.report.MarkdownReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * GitHub Actions, if the build runs there. It shows findings beside the lines of a pull request, and a summary. Both
 * are written as reports first, so that a run in which nothing has changed can repeat them.
 *
 * @param workspace where the repository is checked out
 * @param summary the file whose Markdown is shown on the page of the run
 */
record GitHubActions(Optional<Path> workspace, Optional<Path> summary) {
    /** Empty if the build runs elsewhere. */
    static Optional<GitHubActions> of(Map<String, String> environment) {
        return "true".equals(environment.get("GITHUB_ACTIONS"))
                ? Optional.of(new GitHubActions(
                        path(environment, "GITHUB_WORKSPACE"), path(environment, "GITHUB_STEP_SUMMARY")))
                : Optional.empty();
    }

    private static Optional<Path> path(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(it -> !it.isBlank())
                .map(Path::of);
    }

    /** The content directory relative to the root of the repository. */
    String folder(Path content) {
        Path absolute = content.toAbsolutePath().normalize();
        return workspace
                .map(it -> it.toAbsolutePath().normalize())
                .filter(absolute::startsWith)
                .map(it -> it.relativize(absolute))
                .orElse(absolute)
                .toString()
                .replace('\\', '/');
    }

    /** Prints the annotations, and appends the summary to those of other steps and modules. */
    void show(Path reports, Consumer<String> out) throws IOException {
        Files.readAllLines(reports.resolve(AnnotationReport.FILE)).forEach(out);
        if (summary.isPresent()) {
            String markdown = Files.readString(reports.resolve(MarkdownReport.FILE));
            Files.writeString(summary.get(), markdown + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
