package io.github.copydesk.maven;

import io.github.copydesk.command.Commands;
import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.report.Counts;
import io.github.copydesk.report.Digest;
import io.github.copydesk.report.Imprint;
import io.github.copydesk.report.ReportFolder;
import io.github.copydesk.report.Reports;
import io.github.copydesk.report.UnwrittenException;
import io.github.copydesk.results.Gate;
import io.github.copydesk.results.JoinedResults;
import io.github.copydesk.results.Results;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * The goals that report and never fail the build: they add a page to the site with the HTML report beside it, or write
 * the HTML report if they are called directly.
 *
 * <p>It does not extend maven-reporting-impl, which would add the site renderer and forty jars to every build that
 * checks.
 */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
abstract class SiteMojo extends CountingMojo implements MavenReport {
    /** The lowest severity with which the articles fail, as in {@code check}. */
    @Parameter(property = "copydesk.violationSeverity", defaultValue = "error")
    String violationSeverity;

    /** How many findings of that severity, or a higher one, are allowed, as in {@code check}. */
    @Parameter(property = "copydesk.maxAllowedViolations", defaultValue = "0")
    int maxAllowedViolations;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    String version;

    private @Nullable File site;

    /** The results, with the folder of the articles: on disk, and relative to the project. */
    record Found(Results results, Path content, String folder, Gate gate) {}

    abstract Found found(Place place) throws MojoExecutionException;

    /** Whether there is something to report on. */
    abstract boolean isWanted();

    /** The name of the page in the site, and of the folder beside it. */
    abstract String page();

    /** The folder of the HTML report if there is no site. */
    abstract Path folder(Place place);

    @Override
    final void execute(Place place, Path content) throws MojoExecutionException {
        report(place);
    }

    /**
     * The executions of {@code check} in a module.
     *
     * @param content the folder of its articles if the module does not configure one
     */
    final List<ModuleCheck> checks(@Nullable MavenProject module, String content) {
        return ModuleCheck.of(
                module,
                Place.of(session, module),
                session.getUserProperties(),
                new ModuleCheck.GoalConfiguration(
                        skip,
                        content,
                        includes == null ? List.of() : includes,
                        excludes == null ? List.of() : excludes,
                        language,
                        languageTool,
                        followLinks,
                        Optional.ofNullable(configFile).map(File::toPath),
                        Optional.ofNullable(baselineFile).map(File::toPath),
                        Optional.ofNullable(changedSince).map(String::strip).filter(it -> !it.isEmpty()),
                        violationSeverity,
                        maxAllowedViolations,
                        cache,
                        Optional.ofNullable(cacheDirectory).map(File::toPath),
                        fork,
                        threads));
    }

    /** The executions that have articles; of several with the same articles, the first. */
    static List<ModuleCheck> read(List<ModuleCheck> checks) throws MojoExecutionException {
        Map<List<Object>, ModuleCheck> read = new LinkedHashMap<>();
        for (ModuleCheck check : checks) {
            if (check.isRead()) {
                Settings settings = check.settings();
                read.putIfAbsent(List.of(settings.contentDirectory(), settings.includes(), settings.excludes()), check);
            }
        }
        return List.copyOf(read.values());
    }

    final Results read(ModuleCheck check, Place place) throws MojoExecutionException {
        return CopyDesk.run(check.settings(), check.counting(), progress(place.shown(check.content())));
    }

    final void join(List<ModuleCheck> checks, Place place, JoinedResults joined) throws MojoExecutionException {
        for (ModuleCheck check : checks) {
            joined.add(seen(place, check.content()), read(check, place));
        }
    }

    /** A folder relative to the project, with a slash at its end. */
    static String seen(Place place, Path folder) {
        Path seen = place.base()
                .toAbsolutePath()
                .normalize()
                .relativize(folder.toAbsolutePath().normalize());
        return seen.toString().isEmpty() ? "" : seen.toString().replace(File.separatorChar, '/') + "/";
    }

    final void report(Place place) throws MojoExecutionException {
        Path report = write(found(place), folder(place)).toAbsolutePath().normalize();
        getLog().info("report: " + report);
    }

    /**
     * The first method that a site plugin calls.
     *
     * @throws IllegalStateException when the site plugin is too old for the page
     */
    @Override
    public final boolean canGenerateReport() {
        SitePluginCheck.check(MavenReport.class);
        return isWanted();
    }

    @Override
    public final void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            Place place = place();
            Found found = found(place);
            Path folder = getReportOutputDirectory().toPath().resolve(page());
            Path report = write(found, folder);
            Digest digest = Digest.of(found.results(), imprint(found, folder));
            SitePage.write(sink, digest, page() + "/" + report.getFileName(), getName(locale));
        } catch (MojoExecutionException | RuntimeException e) {
            throw new MavenReportException(printed(e));
        }
    }

    private Path write(Found found, Path folder) throws MojoExecutionException {
        try {
            ReportFolder.write(found.results(), List.of(Reports.named("html", imprint(found, folder))), folder);
        } catch (UnwrittenException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
        Results results = found.results();
        getLog().info("copydesk read " + Counts.counted(results.pages().size(), "article") + ": " + Counts.of(results));
        return folder.resolve("copydesk.html");
    }

    private Imprint imprint(Found found, Path folder) {
        return new Imprint(
                version,
                found.folder(),
                found.gate(),
                links(folder, found.content()),
                Optional.empty(),
                Commands.MAVEN);
    }

    @Override
    public final String getOutputPath() {
        return page();
    }

    @Override
    @SuppressWarnings("deprecation") // older site plugins call it
    public final String getOutputName() {
        return page();
    }

    @Override
    public final String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public final void setReportOutputDirectory(File directory) {
        site = directory;
    }

    @Override
    public final File getReportOutputDirectory() {
        return site == null ? place().build().resolve("reports").toFile() : site;
    }

    @Override
    public final boolean isExternalReport() {
        return false;
    }
}
