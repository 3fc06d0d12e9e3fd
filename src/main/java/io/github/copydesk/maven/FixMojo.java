package io.github.copydesk.maven;

import io.github.copydesk.command.Commands;
import io.github.copydesk.fix.FixLevel;
import io.github.copydesk.run.FixRun;
import io.github.copydesk.run.UnfinishedException;
import io.github.copydesk.text.Printed;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes certain replacements into the articles: those of a kind that was measured right at least 995 times in 1,000.
 * It skips findings that a stet accepts or the baseline contains, and replacements that would make a new finding or
 * change markup, links or code.
 */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
public final class FixMojo extends CountingMojo {
    /**
     * Writes nothing into the articles, and prints the changes as a unified diff for {@code git apply}. The diff is
     * also written to {@code fix.diff} in the output directory.
     */
    @Parameter(property = "copydesk.dryRun", defaultValue = "false")
    boolean dryRun;

    /**
     * How sure a replacement must be: {@code certain} if it was measured right at least 995 times in 1,000; {@code
     * suggested} for every error and warning that has exactly one replacement. Review those before you commit them.
     */
    @Parameter(property = "copydesk.fixLevel", defaultValue = "certain")
    String fixLevel;

    @Override
    void execute(Place place, Path content) throws MojoExecutionException {
        FixRun run = new FixRun(
                settings(place, content),
                counting(place),
                level(),
                Commands.MAVEN,
                place::shown,
                new BuildLog(getLog()));
        try {
            if (dryRun) {
                run.show(diff -> DiffOutput.print(diff, reports(place).resolve("fix.diff"), getLog()));
            } else {
                run.write();
            }
        } catch (UnfinishedException e) {
            throw new MojoExecutionException(Printed.of(String.valueOf(e.getMessage())), e);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private FixLevel level() throws MojoExecutionException {
        try {
            return FixLevel.named(fixLevel);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
