package io.github.copydesk.maven;

import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.report.Imprint;
import io.github.copydesk.report.ReportFolder;
import io.github.copydesk.report.ReportWriter;
import io.github.copydesk.report.Reports;
import io.github.copydesk.rule.Results;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of a content directory as a copy editor would, writes reports, and fails the build on errors.
 * Works without a POM.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class CheckMojo extends AbstractMojo {
    /** Leaves the check out. */
    @Parameter(property = "copydesk.skip", defaultValue = "false")
    boolean skip;

    /**
     * The folder that holds the articles. By default {@code content} in the project; where that is missing, the check
     * warns and passes, while a configured folder that is missing is an error.
     */
    @Parameter(property = "copydesk.contentDirectory")
    @Nullable
    File contentDirectory;

    /**
     * Which files are articles: Ant-style patterns below the content directory. By default every {@code .txt},
     * {@code .md}, {@code .markdown}, {@code .html}, {@code .htm} and {@code .adoc} file outside dot folders and
     * {@code target}.
     */
    @Parameter(property = "copydesk.includes")
    @Nullable
    List<String> includes;

    /** Which files are left out: Ant-style patterns below the content directory. */
    @Parameter(property = "copydesk.excludes")
    @Nullable
    List<String> excludes;

    /** The language of the articles, such as {@code en-US}; {@code lang} in an article's front matter wins. */
    @Parameter(property = "copydesk.language", defaultValue = "en-US")
    String language;

    /** Whether LanguageTool reads the articles too; {@code false} runs copydesk's own rules alone. */
    @Parameter(property = "copydesk.languageTool", defaultValue = "true")
    boolean languageTool;

    /** What the newsroom decided. By default {@code copydesk.yml} beside the POM, if there is one. */
    @Parameter(property = "copydesk.configFile")
    @Nullable
    File configFile;

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

    /** How many articles are read at the same time; 0 for one per core. */
    @Parameter(property = "copydesk.threads", defaultValue = "0")
    int threads;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    String version;

    @Parameter(defaultValue = "${project}", readonly = true)
    @Nullable
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("copydesk is skipped");
            return;
        }
        Place place = Place.of(session, project);
        Path content = contentDirectory == null ? place.defaultContent() : contentDirectory.toPath();
        if (!Files.isDirectory(content)) {
            missing(place, content);
            return;
        }
        Verdict verdict = new Verdict(failOnViolation, violationSeverity, maxAllowedViolations);
        List<ReportWriter> reports = reports(new Imprint(version, place.uri(content), verdict.gate()));
        Path folder = outputDirectory == null ? place.defaultReports() : outputDirectory.toPath();
        Console console = new Console(getLog(), place.shown(content));
        try {
            Results results = CopyDesk.run(settings(place, content), console.progress());
            ReportFolder.write(results, reports, folder);
            // Absolute, so that it can be opened from wherever "mvn -f" was typed.
            String shown = folder.toAbsolutePath().normalize()
                    + (reports.isEmpty() ? "" : "/" + reports.get(0).fileName());
            console.show(results, shown);
            verdict.judge(results, shown);
        } catch (ConfigurationException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "copydesk cannot write its reports to " + place.shown(folder) + ": " + e, e);
        }
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

    private Settings settings(Place place, Path content) throws MojoExecutionException {
        if (threads < 0) {
            throw new MojoExecutionException("threads is " + threads + "; it must be 0 for one per core, or more");
        }
        return new Settings(
                content,
                includes == null ? List.of() : includes,
                excludes == null ? List.of() : excludes,
                language,
                languageTool,
                config(place),
                threads == 0 ? Runtime.getRuntime().availableProcessors() : threads);
    }

    private Optional<Path> config(Place place) throws MojoExecutionException {
        if (configFile == null) {
            return Optional.of(place.defaultConfig()).filter(Files::isRegularFile);
        }
        if (!configFile.isFile()) {
            throw new MojoExecutionException("there is no configuration file " + configFile
                    + "; correct configFile, or leave it out to use copydesk.yml beside the POM");
        }
        return Optional.of(configFile.toPath());
    }

    private void missing(Place place, Path content) throws MojoExecutionException {
        String message = "there is no content directory " + place.shown(content)
                + "; set contentDirectory to the folder that holds the articles";
        if (contentDirectory != null) {
            throw new MojoExecutionException(message);
        }
        getLog().warn(message);
    }
}
