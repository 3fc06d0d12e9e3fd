package io.github.copydesk.maven;

import io.github.copydesk.results.Gate;
import io.github.copydesk.results.JoinedResults;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Adds a page with the findings to the project's site, with the HTML report beside it. On the command line it writes
 * the HTML report. It uses the configuration of {@code check}; its own configuration applies to everything else. It
 * never fails the build.
 */
@Mojo(name = "report", threadSafe = true, requiresProject = false)
public final class ReportMojo extends SiteMojo {
    @Override
    void execute(Place place) throws MojoExecutionException {
        List<ModuleCheck> checks =
                checks().stream().filter(it -> !it.isSkipped()).toList();
        if (checks.isEmpty()) {
            getLog().info("copydesk is skipped");
        }
        for (ModuleCheck check : checks) {
            if (!Files.isDirectory(check.content())) {
                missing(place, check.content(), contentDirectory != null || check.namesContent());
            }
        }
        if (isWanted()) {
            report(place);
        }
    }

    @Override
    Found found(Place place) throws MojoExecutionException {
        List<ModuleCheck> checks = read(checks());
        if (checks.size() == 1) {
            ModuleCheck check = checks.get(0);
            return new Found(read(check, place), check.content(), place.uri(check.content()), check.gate());
        }
        JoinedResults joined = new JoinedResults();
        join(checks, place, joined);
        return new Found(joined.results(), place.base(), "", strictest(checks));
    }

    /** The strictest limit of all executions, so that the report passes only if all of them pass. */
    static Gate strictest(List<ModuleCheck> checks) throws MojoExecutionException {
        Gate strictest = checks.get(0).gate();
        for (ModuleCheck check : checks) {
            Gate gate = check.gate();
            strictest = new Gate(
                    gate.severity().atLeast(strictest.severity()) ? strictest.severity() : gate.severity(),
                    Math.min(gate.allowed(), strictest.allowed()),
                    gate.fails() || strictest.fails());
        }
        return strictest;
    }

    private List<ModuleCheck> checks() {
        Path content = contentDirectory == null ? Path.of("content") : contentDirectory.toPath();
        return checks(project, content.toString());
    }

    /** The folder in which {@code check} writes its report, if it has one execution. */
    @Override
    Path folder(Place place) {
        List<ModuleCheck> checks = checks();
        return outputDirectory == null && checks.size() == 1 ? checks.get(0).reports() : reports(place);
    }

    @Override
    boolean isWanted() {
        return checks().stream().anyMatch(ModuleCheck::isRead);
    }

    @Override
    String page() {
        return "copydesk";
    }

    @Override
    public String getName(Locale locale) {
        return "copydesk";
    }

    @Override
    public String getDescription(Locale locale) {
        return "Findings of copydesk in the articles.";
    }
}
