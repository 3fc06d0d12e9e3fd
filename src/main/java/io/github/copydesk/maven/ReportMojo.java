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
        List<ModuleDesk> desks = desks().stream().filter(it -> !it.isSkipped()).toList();
        if (desks.isEmpty()) {
            getLog().info("copydesk is skipped");
        }
        for (ModuleDesk desk : desks) {
            if (!Files.isDirectory(desk.content())) {
                missing(place, desk.content(), contentDirectory != null || desk.namesContent());
            }
        }
        if (isWanted()) {
            report(place);
        }
    }

    @Override
    Found found(Place place) throws MojoExecutionException {
        List<ModuleDesk> desks = read(desks());
        if (desks.size() == 1) {
            ModuleDesk desk = desks.get(0);
            return new Found(read(desk, place), desk.content(), place.uri(desk.content()), desk.gate());
        }
        JoinedResults joined = new JoinedResults();
        join(desks, place, joined);
        return new Found(joined.results(), place.base(), "", strictest(desks));
    }

    /** So that the report passes only what every execution lets pass. */
    static Gate strictest(List<ModuleDesk> desks) throws MojoExecutionException {
        Gate strictest = desks.get(0).gate();
        for (ModuleDesk desk : desks) {
            Gate gate = desk.gate();
            strictest = new Gate(
                    gate.severity().atLeast(strictest.severity()) ? strictest.severity() : gate.severity(),
                    Math.min(gate.allowed(), strictest.allowed()));
        }
        return strictest;
    }

    private List<ModuleDesk> desks() {
        Path content = contentDirectory == null ? Path.of("content") : contentDirectory.toPath();
        return desks(project, content.toString());
    }

    /** Where {@code check} writes its own, if it is run once. */
    @Override
    Path folder(Place place) {
        List<ModuleDesk> desks = desks();
        return outputDirectory == null && desks.size() == 1 ? desks.get(0).reports() : reports(place);
    }

    @Override
    boolean isWanted() {
        return desks().stream().anyMatch(ModuleDesk::isRead);
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
