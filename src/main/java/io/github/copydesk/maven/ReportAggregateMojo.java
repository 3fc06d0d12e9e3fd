package io.github.copydesk.maven;

import io.github.copydesk.results.JoinedResults;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * Adds a page for all modules to the site of the project that contains them. Each module is checked with its own
 * configuration of {@code check}, its {@code copydesk.yml} and its baseline; the configuration of this goal applies to
 * everything else. On the command line it writes the HTML report into {@code aggregate} in the output directory. It
 * never fails the build.
 */
@Mojo(name = "report-aggregate", aggregator = true, threadSafe = true)
public final class ReportAggregateMojo extends SiteMojo {
    /** The project that contains the modules need not have articles itself. */
    @Override
    void execute(Place place) throws MojoExecutionException {
        report(place);
    }

    @Override
    Found found(Place place) throws MojoExecutionException {
        JoinedResults joined = new JoinedResults();
        String content = seen(place, content(place));
        List<ModuleCheck> all = new ArrayList<>();
        for (MavenProject module : session.getProjects()) {
            List<ModuleCheck> checks = read(checks(module, content));
            join(checks, place, joined);
            all.addAll(checks);
        }
        return new Found(
                joined.results(),
                place.base(),
                "",
                verdict(canFail(all), violationSeverity, maxAllowedViolations).gate());
    }

    /** Whether findings can fail the build of a module. */
    static boolean canFail(List<ModuleCheck> checks) throws MojoExecutionException {
        for (ModuleCheck check : checks) {
            if (check.gate().fails()) {
                return true;
            }
        }
        return checks.isEmpty();
    }

    @Override
    Path folder(Place place) {
        return reports(place).resolve("aggregate");
    }

    /** Without other projects, the report of this one is enough. */
    @Override
    boolean isWanted() {
        return !skip
                && project != null
                && project.isExecutionRoot()
                && session.getProjects().size() > 1;
    }

    @Override
    String page() {
        return "copydesk-aggregate";
    }

    @Override
    public String getName(Locale locale) {
        return "copydesk: all modules";
    }

    @Override
    public String getDescription(Locale locale) {
        return "Findings of copydesk in the articles of all modules.";
    }
}
