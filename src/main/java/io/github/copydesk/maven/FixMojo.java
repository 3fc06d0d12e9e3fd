package io.github.copydesk.maven;

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
 * Writes into the articles what is certain: replacements of a kind that was measured right at least 995 times in 1,000.
 * What a stet lets stand or the baseline holds is left as it is, and so is whatever would make a new finding, or change
 * markup, links or code.
 */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
public final class FixMojo extends CountingMojo {
    /**
     * Writes nothing into the articles, and shows what would be written as a unified diff that {@code git apply} takes.
     * It is also written to {@code fix.diff} in the output directory.
     */
    @Parameter(property = "copydesk.dryRun", defaultValue = "false")
    boolean dryRun;

    /**
     * How sure a replacement must be: {@code certain} for what was measured right at least 995 times in 1,000, {@code
     * suggested} for the only replacement of every error and warning, to be read before it is committed.
     */
    @Parameter(property = "copydesk.fixLevel", defaultValue = "certain")
    String fixLevel;

    @Override
    void execute(Place place, Path content) throws MojoExecutionException {
        FixRun run =
                new FixRun(settings(place, content), counting(place), level(), place::shown, new BuildLog(getLog()));
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
