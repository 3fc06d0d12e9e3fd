package io.github.copydesk.maven;

import io.github.copydesk.report.ReportWriter;
import io.github.copydesk.run.CheckRequest;
import io.github.copydesk.run.CheckRun;
import io.github.copydesk.run.Outcome;
import io.github.copydesk.run.UnfinishedException;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the articles of a content directory as a copy editor would, writes reports, and fails the build on errors.
 * Works without a POM.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class CheckMojo extends CountingMojo {
    /** Whether findings can fail the build. */
    @Parameter(property = "copydesk.failOnViolation", defaultValue = "true")
    boolean failOnViolation;

    /** The lowest severity that fails the build: {@code error}, {@code warning} or {@code note}. */
    @Parameter(property = "copydesk.violationSeverity", defaultValue = "error")
    String violationSeverity;

    /** How many findings of that severity, or a higher one, are allowed. */
    @Parameter(property = "copydesk.maxAllowedViolations", defaultValue = "0")
    int maxAllowedViolations;

    /**
     * The reports to write: {@code html} for people, {@code sarif}, {@code json} and {@code jsonl} (one finding on each
     * line) for other tools, {@code junit} and {@code checkstyle} for build servers, {@code markdown} and
     * {@code rdjson} for pull requests, {@code codequality} for GitLab's merge requests.
     */
    @Parameter(property = "copydesk.formats", defaultValue = "html,sarif,json")
    List<String> formats;

    /**
     * The {@code copydesk.json} of an earlier run, such as that of the main branch. The HTML report and the log then
     * show which findings are new or gone. If the file is missing, nothing is compared.
     */
    @Parameter(property = "copydesk.earlierReport")
    @Nullable
    File earlierReport;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    String version;

    @Override
    void execute(Place place, Path content) throws MojoExecutionException, MojoFailureException {
        Optional<GitHubActions> github = GitHubActions.of(System.getenv());
        CheckRequest request = request(place, content, github.map(it -> it.folder(content)));
        try {
            Outcome outcome = CheckRun.run(request, new BuildLog(getLog()));
            if (github.isPresent()) {
                // Not the log, and not System.out, which Maven 4 redirects to the log: a command must be at the start
                // of its line.
                PrintStream out =
                        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
                github.get().show(reports(place), out::println);
            }
            if (outcome.failure().isPresent()) {
                throw new MojoFailureException(outcome.failure().get());
            }
        } catch (IOException e) {
            throw new MojoExecutionException("copydesk cannot write annotations for GitHub Actions: " + e, e);
        } catch (UnfinishedException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private CheckRequest request(Place place, Path content, Optional<String> annotated) throws MojoExecutionException {
        CheckRequest request = new CheckRequest(
                settings(place, content),
                counting(place),
                verdict(failOnViolation, violationSeverity, maxAllowedViolations)
                        .needingArticles(contentDirectory != null || (includes != null && !includes.isEmpty())),
                place.shown(content),
                place.uri(content),
                version,
                formats,
                reports(place),
                annotated,
                getLog().isDebugEnabled(),
                links(reports(place), content),
                Optional.ofNullable(earlierReport).map(File::toPath));
        try {
            List<ReportWriter> unused =
                    request.writers(Optional.empty()); // so that a wrong format fails before anything is read
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
        return request;
    }
}
