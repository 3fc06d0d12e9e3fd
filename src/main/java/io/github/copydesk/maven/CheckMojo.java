package io.github.copydesk.maven;

import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.report.Imprint;
import io.github.copydesk.report.ReportFolder;
import io.github.copydesk.report.ReportWriter;
import io.github.copydesk.report.Reports;
import io.github.copydesk.rule.Results;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Reads the articles of a content directory as a copy editor would, writes reports, and fails the build on errors.
 * Works without a POM.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class CheckMojo extends CountingMojo {
    /** Whether findings can fail the build at all. */
    @Parameter(property = "copydesk.failOnViolation", defaultValue = "true")
    boolean failOnViolation;

    /** The least severity that fails the build: {@code error}, {@code warning} or {@code note}. */
    @Parameter(property = "copydesk.violationSeverity", defaultValue = "error")
    String violationSeverity;

    /** How many findings of that severity, or a graver one, the build may have and still pass. */
    @Parameter(property = "copydesk.maxAllowedViolations", defaultValue = "0")
    int maxAllowedViolations;

    /**
     * Which reports are written: {@code html} for people, {@code sarif} and {@code json} for machines, {@code junit} and
     * {@code checkstyle} for build servers, {@code markdown} for a pull request.
     */
    @Parameter(property = "copydesk.formats", defaultValue = "html,sarif,json")
    List<String> formats;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    String version;

    @Override
    void execute(Place place, Path content) throws MojoExecutionException, MojoFailureException {
        Settings settings = settings(place, content);
        Counting counting = counting(place);
        Verdict verdict = new Verdict(failOnViolation, violationSeverity, maxAllowedViolations);
        Imprint imprint = new Imprint(version, place.uri(content), verdict.gate());
        Optional<GitHubActions> github = GitHubActions.of(System.getenv());
        List<ReportWriter> forGithub =
                github.map(it -> it.reports(content, imprint)).orElse(List.of());
        List<ReportWriter> reports = reports(imprint, forGithub);
        List<String> parameters = new ArrayList<>(parameters(place, content));
        github.ifPresent(it -> parameters.add(it.folder(content)));
        try (Reruns reruns = new Reruns(settings, counting, parameters, getLog()::warn)) {
            Optional<Outcome> earlier = reruns.earlier();
            Outcome outcome = earlier.isPresent()
                    ? repeat(earlier.get(), place, content)
                    : reruns.keep(check(settings, counting, place, verdict, reports));
            if (github.isPresent()) {
                // Not the log, and not System.out, which Maven 4 makes one: a command must begin its line.
                PrintStream out =
                        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
                github.get().show(forGithub, reports(place), out::println);
            }
            if (outcome.failure().isPresent()) {
                throw new MojoFailureException(outcome.failure().get());
            }
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "copydesk cannot write its reports to " + place.shown(reports(place)) + ": " + e, e);
        }
    }

    private Outcome check(
            Settings settings, Counting counting, Place place, Verdict verdict, List<ReportWriter> reports)
            throws IOException {
        Transcript transcript = new Transcript(getLog());
        String content = place.shown(settings.contentDirectory());
        Progress progress = new Console(getLog(), content).progress();
        Results results = CopyDesk.run(settings, counting, transcript.progress(progress));
        Path folder = reports(place);
        ReportFolder.write(results, reports, folder);
        // Absolute, so that it can be opened from wherever "mvn -f" was typed.
        String shown = folder.toAbsolutePath().normalize()
                + (reports.isEmpty() ? "" : "/" + reports.get(0).fileName());
        new Console(transcript, content).show(results, shown);
        return new Outcome(
                transcript.complained(),
                transcript.lines(),
                ReportFolder.read(reports, folder),
                verdict.failure(results, shown));
    }

    private Outcome repeat(Outcome outcome, Place place, Path content) throws IOException {
        getLog().info("copydesk reads " + place.shown(content) + ": nothing has changed since an earlier run");
        ReportFolder.write(outcome.reports(), reports(place));
        Transcript.say(outcome.lines(), getLog());
        return outcome;
    }

    /** What matters to the reports, to what is said, and to the verdict. */
    private List<String> parameters(Place place, Path content) {
        return List.of(
                version,
                place.uri(content),
                place.shown(content),
                reports(place).toAbsolutePath().normalize().toString(),
                formats.toString(),
                String.valueOf(failOnViolation),
                violationSeverity,
                String.valueOf(maxAllowedViolations),
                String.valueOf(getLog().isDebugEnabled()));
    }

    /** Those that somebody asked for, then others that are not among them. */
    private List<ReportWriter> reports(Imprint imprint, List<ReportWriter> others) throws MojoExecutionException {
        try {
            Map<String, ReportWriter> reports = new LinkedHashMap<>();
            Stream.concat(formats.stream().map(format -> Reports.named(format.strip(), imprint)), others.stream())
                    .forEach(report -> reports.putIfAbsent(report.fileName(), report));
            return List.copyOf(reports.values());
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
