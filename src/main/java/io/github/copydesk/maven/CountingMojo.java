package io.github.copydesk.maven;

import io.github.copydesk.engine.Counting;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What every goal is told that leaves some findings alone. */
abstract class CountingMojo extends DeskMojo {
    /**
     * The findings that were there before and do not count. By default {@code copydesk-baseline.json} beside the POM,
     * if there is one; the goal {@code baseline} writes it.
     */
    @Parameter(property = "copydesk.baselineFile")
    @Nullable
    File baselineFile;

    /**
     * A git revision, such as {@code origin/main}: only findings on lines changed since the last commit shared with it
     * count. New files count wholly, renamed ones by their changed lines.
     */
    @Parameter(property = "copydesk.changedSince")
    @Nullable
    String changedSince;

    final Counting counting(Place place) throws MojoExecutionException {
        return new Counting(
                Place.existing(baselineFile, place.defaultBaseline(), "baselineFile"),
                Optional.ofNullable(changedSince).map(String::strip).filter(it -> !it.isEmpty()));
    }
}
