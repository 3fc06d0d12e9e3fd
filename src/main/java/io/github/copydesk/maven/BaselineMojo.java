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
 * Writes down what is found today, so that {@code check} counts only what is new. Run again, it takes out what is no
 * longer found. What a stet lets stand is not in it.
 */
@Mojo(name = "baseline", threadSafe = true, requiresProject = false)
public final class BaselineMojo extends DeskMojo {
    /** The file that is written. By default {@code copydesk-baseline.json} beside the POM. */
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
