package io.github.copydesk.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Makes a page of the project's site, which says what is wrong in which article, with the HTML report beside it. Called
 * directly it writes the HTML report. It reads as {@code check} does: what the build configures for that holds here too,
 * and what it does not is as it is here. It never fails the build.
 */
@Mojo(name = "report", threadSafe = true, requiresProject = false)
public final class ReportMojo extends SiteMojo {
    @Override
    void execute(Place place) throws MojoExecutionException {
        Path content = desk().content();
        if (Files.isDirectory(content)) {
            report(place);
        } else {
            missing(place, content);
        }
    }

    @Override
    Found found(Place place) throws MojoExecutionException {
        ModuleDesk desk = desk();
        return new Found(read(desk, place), place.uri(desk.content()), desk.gate());
    }

    private ModuleDesk desk() {
        Path content = contentDirectory == null ? Path.of("content") : contentDirectory.toPath();
        return desk(project, content.toString());
    }

    @Override
    Path folder(Place place) {
        return reports(place);
    }

    @Override
    public boolean canGenerateReport() {
        return desk().isRead();
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
        return "What a copy editor would mend in the articles.";
    }
}
