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

/** The parameters of goals that do not count every finding. */
abstract class CountingMojo extends ArticleMojo {
    /**
     * The baseline: old findings, which do not count. By default {@code copydesk-baseline.json} beside the POM, if it
     * exists. The goal {@code baseline} writes it.
     */
    @Parameter(property = "copydesk.baselineFile")
    @Nullable
    File baselineFile;

    /**
     * A git revision, such as {@code origin/main}. Only findings on lines changed since the last common commit count:
     * all lines of new files, and the changed lines of renamed ones.
     */
    @Parameter(property = "copydesk.changedSince")
    @Nullable
    String changedSince;

    /**
     * The address of a line in the repository's web view, for links in the HTML report. It can contain {@code
     * {commit}}, {@code {path}} (from the root of the repository) and {@code {line}}. By default it follows from the
     * git remote, for GitHub, GitLab, Bitbucket, Gitea and Forgejo; {@code none} means no links.
     */
    @Parameter(property = "copydesk.repositoryUrl")
    @Nullable
    String repositoryUrl;

    /** The addresses at which the articles of a folder can be opened from a report. */
    final Links links(Path reports, Path content) {
        return Comparison.links(reports, content, Optional.ofNullable(repositoryUrl));
    }

    final Counting counting(Place place) throws MojoExecutionException {
        return new Counting(
                Place.existing(baselineFile, place.defaultBaseline(), "baselineFile"),
                Optional.ofNullable(changedSince).map(String::strip).filter(it -> !it.isEmpty()));
    }
}
