package io.github.copydesk.maven;

import io.github.copydesk.command.Commands;
import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.report.Imprint;
import io.github.copydesk.report.Links;
import io.github.copydesk.report.Reports;
import io.github.copydesk.results.Results;
import io.github.copydesk.run.Console;
import io.github.copydesk.run.UnfinishedException;
import io.github.copydesk.run.Verdict;
import io.github.copydesk.text.Printed;
import io.github.copydesk.watch.FileChanges;
import io.github.copydesk.watch.WatchedReport;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks again whenever an article, {@code copydesk.yml} or the baseline is saved, and shows the HTML report to
 * browsers of this machine. It goes on until it is ended by Ctrl-C, and never fails the build.
 */
@Mojo(name = "watch", requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class WatchMojo extends CountingMojo {
    /** Where the report is shown; 0 for any port that is free. */
    @Parameter(property = "copydesk.port", defaultValue = "0")
    int port;

    /**
     * Whether the page has buttons that write: a replacement or a stet into an article, or an entry into
     * {@code copydesk.yml}.
     */
    @Parameter(property = "copydesk.edit", defaultValue = "false")
    boolean edit;

    /** Whether findings can fail the build, for the verdict of the report. */
    @Parameter(property = "copydesk.failOnViolation", defaultValue = "true")
    boolean failOnViolation;

    /**
     * The lowest severity that fails the build, for the verdict of the report: {@code error}, {@code warning} or
     * {@code note}.
     */
    @Parameter(property = "copydesk.violationSeverity", defaultValue = "error")
    String violationSeverity;

    /** How many findings of that severity, or a higher one, are allowed. */
    @Parameter(property = "copydesk.maxAllowedViolations", defaultValue = "0")
    int maxAllowedViolations;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    String version;

    @Override
    void execute(Place place, Path content) throws MojoExecutionException {
        FileChanges changes = new FileChanges(() -> watched(place, content));
        try (WatchedReport report = new WatchedReport(port, edit)) {
            check(place, content, report);
            getLog().info("the report: " + report.address() + " (Ctrl-C ends it)");
            changes.each(() -> again(place, content, report));
        } catch (IOException e) {
            throw new MojoExecutionException("copydesk cannot show the report on port " + port + ": " + e, e);
        }
    }

    /** Checks again. A mistake in the configuration is logged, and watching goes on. */
    private void again(Place place, Path content, WatchedReport report) {
        try {
            check(place, content, report);
        } catch (ConfigurationException | UnfinishedException | MojoExecutionException | IOException e) {
            getLog().error(Printed.of(String.valueOf(e.getMessage())));
        }
    }

    private void check(Place place, Path content, WatchedReport report) throws MojoExecutionException, IOException {
        Verdict verdict = verdict(failOnViolation, violationSeverity, maxAllowedViolations);
        Settings settings = settings(place, content);
        Counting counting = counting(place);
        Results results = CopyDesk.run(settings, counting, progress(place.shown(content)));
        new Console(
                        new BuildLog(getLog()),
                        place.shown(content),
                        Commands.MAVEN,
                        verdict.gate().severity())
                .show(results);
        Links links = new Links("", links(reports(place), content).web());
        Imprint imprint =
                new Imprint(version, place.uri(content), verdict.gate(), links, Optional.empty(), Commands.MAVEN);
        StringWriter html = new StringWriter();
        Reports.named("html", imprint).write(results, html);
        report.show(settings, counting, results, html.toString());
    }

    /** The files that are watched: articles, configuration, baseline. */
    private List<Path> watched(Place place, Path content) {
        try {
            Settings settings = settings(place, content);
            List<Path> files = new ArrayList<>(settings.files());
            settings.configFile().ifPresent(files::add);
            counting(place).baseline().ifPresent(files::add);
            return files;
        } catch (MojoExecutionException e) {
            return List.of(); // the next check reports it
        }
    }
}
