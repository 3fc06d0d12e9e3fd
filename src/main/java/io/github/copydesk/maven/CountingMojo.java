package io.github.copydesk.maven;

import io.github.copydesk.engine.Counting;
import io.github.copydesk.report.Links;
import io.github.copydesk.run.Comparison;
import java.io.File;
import java.nio.file.Path;
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

    /**
     * The page of a line in the repository's web view, for links in the HTML report: {@code {commit}}, {@code {path}} from the
     * root of the repository, and {@code {line}} are filled in. By default that of the remote where it lies with GitHub,
     * GitLab, Bitbucket, Gitea or Forgejo; {@code none} makes no links.
     */
    @Parameter(property = "copydesk.repositoryUrl")
    @Nullable
    String repositoryUrl;

    /** Where the articles of a folder can be opened from a report in another. */
    final Links links(Path reports, Path content) {
        return Comparison.links(reports, content, Optional.ofNullable(repositoryUrl));
    }

    final Counting counting(Place place) throws MojoExecutionException {
        return new Counting(
                Place.existing(baselineFile, place.defaultBaseline(), "baselineFile"),
                Optional.ofNullable(changedSince).map(String::strip).filter(it -> !it.isEmpty()));
    }
}
