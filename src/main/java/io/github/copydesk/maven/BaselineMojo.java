package io.github.copydesk.maven;

import io.github.copydesk.run.BaselineRun;
import io.github.copydesk.run.UnfinishedException;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Records today's findings in a baseline, so that {@code check} counts only new ones. A later run removes the entries
 * whose findings are fixed. Findings that a stet accepts are not recorded.
 */
@Mojo(name = "baseline", threadSafe = true, requiresProject = false)
public final class BaselineMojo extends ArticleMojo {
    /** The file to write. By default {@code copydesk-baseline.json} beside the POM. */
    @Parameter(property = "copydesk.baselineFile")
    @Nullable
    File baselineFile;

    @Override
    void execute(Place place, Path content) throws MojoExecutionException {
        Path file = baselineFile == null ? place.defaultBaseline() : baselineFile.toPath();
        try {
            BaselineRun.run(settings(place, content), file, place::shown, new BuildLog(getLog()));
        } catch (UnfinishedException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
