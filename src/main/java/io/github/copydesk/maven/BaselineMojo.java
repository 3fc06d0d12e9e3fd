package io.github.copydesk.maven;

import io.github.copydesk.baseline.BaselineFile;
import io.github.copydesk.engine.BaselineUpdate;
import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.report.Counts;
import io.github.copydesk.text.WholeFile;
import java.io.File;
import java.io.IOException;
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
        BaselineUpdate update = CopyDesk.baseline(settings(place, content), file, progress(place.shown(content)));
        try {
            WholeFile.write(file, BaselineFile.write(update.after()));
        } catch (IOException e) {
            throw new MojoExecutionException("copydesk cannot write " + place.shown(file) + ": " + e, e);
        }
        getLog().info("%s holds %s: %s added, %s taken out"
                .formatted(
                        place.shown(file),
                        Counts.counted(update.after().size(), "finding"),
                        update.added(),
                        update.removed()));
    }
}
