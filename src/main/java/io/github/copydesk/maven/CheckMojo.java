package io.github.copydesk.maven;

import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.report.Imprint;
import io.github.copydesk.report.ReportFolder;
import io.github.copydesk.report.ReportWriter;
import io.github.copydesk.report.Reports;
import io.github.copydesk.rule.Results;
import java.io.File;
import java.io.IOException;
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
 * Reads the articles of a content directory as a copy editor would, writes reports, and fails the build on errors.
 * Works without a POM.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class CheckMojo extends DeskMojo {
    /** Whether findings can fail the build at all. */
    @Parameter(property = "copydesk.failOnViolation", defaultValue = "true")
    boolean failOnViolation;

    /** The least severity that fails the build: {@code error}, {@code warning} or {@code note}. */
    @Parameter(property = "copydesk.violationSeverity", defaultValue = "error")
    String violationSeverity;

    /** How many findings of that severity, or a graver one, the build may have and still pass. */
    @Parameter(property = "copydesk.maxAllowedViolations", defaultValue = "0")
    int maxAllowedViolations;

    /** Which reports are written: {@code html}, {@code sarif}, {@code json}. */
    @Parameter(property = "copydesk.formats", defaultValue = "html,sarif,json")
    List<String> formats;

    /** Where the reports are written. By default {@code copydesk} in the project's build directory. */
    @Parameter(property = "copydesk.outputDirectory")
    @Nullable
    File outputDirectory;

    /**
     * The findings that were there before and do not count. By default {@code copydesk-baseline.json} beside the POM,
     * if there is one; the goal {@code baseline} writes it.
     */
    @Parameter(property = "copydesk.baselineFile")
    @Nullable
    File baselineFile;

    /**
     * A git revision, such as {@code origin/main}: only findings on lines changed since the last commit shared with it
     * count. New files count wholly, renamed ones by their changed lines.
     */
    @Parameter(property = "copydesk.changedSince")
    @Nullable
    String changedSince;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    String version;

    @Override
    void execute(Place place, Path content) throws MojoExecutionException, MojoFailureException {
        Verdict verdict = new Verdict(failOnViolation, violationSeverity, maxAllowedViolations);
        List<ReportWriter> reports = reports(new Imprint(version, place.uri(content), verdict.gate()));
        Path folder = reports(place);
        Console console = new Console(getLog(), place.shown(content));
        Counting counting = new Counting(
                Place.existing(baselineFile, place.defaultBaseline(), "baselineFile"),
                Optional.ofNullable(changedSince).map(String::strip).filter(it -> !it.isEmpty()));
        Results results = CopyDesk.run(settings(place, content), counting, console.progress());
        try {
            ReportFolder.write(results, reports, folder);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "copydesk cannot write its reports to " + place.shown(folder) + ": " + e, e);
        }
        // Absolute, so that it can be opened from wherever "mvn -f" was typed.
        String shown = folder.toAbsolutePath().normalize()
                + (reports.isEmpty() ? "" : "/" + reports.get(0).fileName());
        console.show(results, shown);
        verdict.judge(results, shown);
    }

    @Override
    Path reports(Place place) {
        return outputDirectory == null ? place.defaultReports() : outputDirectory.toPath();
    }

    private List<ReportWriter> reports(Imprint imprint) throws MojoExecutionException {
        try {
            return formats.stream()
                    .map(format -> Reports.named(format.strip(), imprint))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
